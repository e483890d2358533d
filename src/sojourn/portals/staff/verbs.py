"""What is written on record: kinds of things, and verbs."""

# What is written on record, so that a list of filters needs no look at a million events; a test holds it to the source.
KINDS = (
    *("agreement", "programme", "call", "project", "catalogue_import"),
    *("organisation", "organisation_import", "person", "way_back", "application", "message"),
)
VERBS = (
    *("draft", "start", "reuse", "sponsor", "write", "save", "rename", "set_rules", "set_windows", "make", "change"),
    *("submit", "take_back", "confirm", "vouch", "send_back", "accept", "ask_changes", "refuse", "comment", "discard"),
    *("send", "approve", "begin", "supersede", "withdraw", "end", "publish", "suspend", "resume", "close"),
    *("extend", "extend_person", "import", "undo_import", "read", "apply", "undo", "merge", "merged_into"),
    *("add_party", "change_party", "remove_party", "add_event", "change_event", "add_document", "rename_document"),
    *("add_contact", "remove_contact", "invite", "withdraw_invitation", "join", "give_role", "end_role"),
    *("change_profile", "change_address", "change_password", "add_factor", "remove_factor"),
    *(
        "reopen",
        "form",
        "ask_reference",
        "cancel_reference",
        "receive_reference",
        "decline_reference",
        "mend_reference",
        "judge_document",
        "ask",
        "ask_way_back",
        "way_back",
        "act_as",
        "stop_acting",
    ),
    *("certify_grade", "endorse", "decline_endorsement", "reconsider_endorsement", "rank_endorsed", "free_place"),
    *("judge", "find_eligible", "find_ineligible", "ask_correction", "appeal", "grant_appeal", "refuse_appeal"),
    *("write_to", "read_reference"),
    *("ask_contributor", "cancel_contributor", "receive_contribution", "decline_contribution", "mend_contribution"),
    *("ask_signature", "sign", "refuse_signature", "reconsider_signature"),
    *("sign_out_elsewhere", "keep_apart", "take_apart_back"),
    *("ask_round", "publish_round", "drop_round", "place", "leave_unplaced", "take_form"),
)
