"""Every kind of bad table: what is changed in the sample, by the name of the case. None leaves a file out."""

CAPS = '[allocation.caps.{}]\n"{}" = {}\n'
CASES: dict[str, tuple[dict[str, str | bytes | None], str]] = {
    "missing_table": ({"students": None}, ""),
    "table_twice": ({"students.parquet": b"PAR1"}, ""),
    "empty_file": ({"choices": ""}, ""),
    "empty_but_for_a_mark": ({"choices": b"\xef\xbb\xbf"}, ""),
    "empty_but_for_line_ends": ({"choices": "\n\r\n \n"}, ""),
    "zero_bytes": ({"choices": b"student_id,rank\0,project_id\n"}, ""),
    "zero_bytes_later": ({"choices": b"student_id,rank,project_id\ns1,1,p1\n" + b"s1,2,p2\n" * 9000 + b"\0"}, ""),
    "no_heading_line": ({"choices": "x" * 70_000}, ""),
    "missing_column": ({"choices": "student_id,ranc,project_id\ns1,1,p1\n"}, ""),
    "no_unit_column": ({"rankings": "professor,rank,student_id\nu1,1,s1\n"}, ""),
    "duplicate_heading": ({"choices": "student_id,Student ID,rank,project_id\ns1,s1,1,p1\n"}, ""),
    "ragged_row": ({"choices": "student_id,rank,project_id\ns1,1,p1\n\ns1,2\n"}, ""),
    "open_quote": ({"choices": 'student_id,rank,project_id\ns1,1,p1\ns1,2,"p2\n'}, ""),
    "text_after_quote": ({"choices": 'student_id,rank,project_id\ns1,1,"p1"x\n'}, ""),
    "cell_too_long": ({"choices": 'student_id,rank,project_id\ns1,1,"p1' + "x" * 140_000 + '"\n'}, ""),
    "undecodable": ({"students": b"student_id,home\ns1,chonnam\ns2,\x81\xff\n"}, ""),
    "not_parquet": ({"held.parquet": b"PAR1 and nothing more"}, ""),
    "not_workbook": ({"call.xlsx": b"PK, but no workbook"}, ""),
    "password": ({"call.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)}, ""),
    "no_rows": ({"held": "student_id,project_id\n"}, ""),
    "no_programme": ({}, "not toml at all ["),
    "impossible_date": (
        {"students": "student_id,home,birth_date\ns1,chonnam,2003-02-29\ns2,chosun,\ns3,chosun,\n"},
        "",
    ),
    "ambiguous_date": ({"students": "student_id,home,birth_date\ns1,chonnam,01/05/2003\ns2,chosun,\ns3,chosun,\n"}, ""),
    "not_a_number": ({"students": 'student_id,home,merit\ns1,chonnam,NaN\ns2,chosun,inf\ns3,chosun,"1,000"\n'}, ""),
    "not_whole": ({"choices": "student_id,rank,project_id\ns1,1.5,p1\n"}, ""),
    "not_a_boolean": ({"students": "student_id,home,full_time\ns1,chonnam,perhaps\ns2,chosun,\ns3,chosun,\n"}, ""),
    "formula": ({"projects": "project_id,supervisor_id,host,capacity\np1,u1,m,=1+1\np2,u1,m,\np3,u2,m,\n"}, ""),
    "empty_cell": ({"students": "student_id,home\ns1,chonnam\ns2, \ns3,chosun\n", "nominations": None}, ""),
    "control_character": ({"students": 'student_id,home\ns1,"chon\nnam"\ns2,chosun\ns3,chosun\n'}, ""),
    "duplicate_id": ({"students": "student_id,home\ns1,chonnam\ns2,chosun\ns3,chosun\n s1 ,chonnam\n"}, ""),
    "unknown_student": ({"choices": "student_id,rank,project_id\ns1,1,p1\nS2,1,p2\ns3,1,p3\n"}, ""),
    "unknown_project": ({"choices": "student_id,rank,project_id\ns1,1,p1\ns2,1,p22\ns3,1,p3\n"}, ""),
    "unknown_supervisor": ({"supervisors": "supervisor_id\nu1\n", "rankings": None}, ""),
    "unknown_unit": ({"rankings": "supervisor_id,rank,student_id\nzz,1,s1\n", "supervisors": None}, ""),
    "unknown_held": ({"held": "student_id,project_id\nnobody,nothing\n"}, ""),
    "both_units": ({"rankings": "supervisor_id,project_id,rank,student_id\nu1,,1,s1\n,p1,1,s2\n"}, ""),
    "no_unit": ({"rankings": "supervisor_id,rank,student_id\nu1,1,s1\n,1,s2\n"}, ""),
    "wrong_home": ({"nominations": "home,rank,student_id\nchonnam,1,s2\n"}, ""),
    "ranks_with_a_gap": ({"choices": "student_id,rank,project_id\ns1,1,p1\ns1,3,p2\ns2,1,p2\ns3,1,p3\n"}, ""),
    "ranks_twice": ({"choices": "student_id,rank,project_id\ns1,1,p1\ns1,1,p2\ns2,1,p2\ns3,1,p3\n"}, ""),
    "ranks_from_zero": ({"nominations": "home,rank,student_id\nchosun,0,s3\nchosun,1,s2\n"}, ""),
    "project_twice": ({"choices": "student_id,rank,project_id\ns1,1,p1\ns1,2,p1\ns2,1,p2\ns3,1,p3\n"}, ""),
    "ranked_twice": ({"rankings": "supervisor_id,rank,student_id\nu1,1,s1\nu1,2,s1\n"}, ""),
    "nominated_twice": ({"nominations": "home,rank,student_id\nchosun,1,s3\nchosun,2,s3\n"}, ""),
    "rank_below_one": ({"rankings": "supervisor_id,rank,student_id\nu1,0,s1\n"}, ""),
    "negative_capacity": ({"supervisors": "supervisor_id,capacity\nu1,-1\nu2,\n"}, ""),
    "capacity_above_max": ({"projects": "project_id,supervisor_id,host,capacity\np1,u1,m,6\np2,u1,m,\np3,u2,m,\n"}, ""),
    "capacity_beyond_counting": ({"supervisors": "supervisor_id,capacity\nu1,4294967296\nu2,\n"}, ""),
    "weeks_beyond_counting": (
        {"projects": "project_id,supervisor_id,host,weeks\np1,u1,m,9223372036854775807\np2,u1,m,\np3,u2,m,\n"},
        "",
    ),
    "no_weeks": ({"projects": "project_id,supervisor_id,host,weeks\np1,u1,m,0\np2,u1,m,\np3,u2,m,\n"}, ""),
    "held_above_project": ({"held": "student_id,project_id\ns1,p1\ns2,p1\n"}, ""),
    "held_above_supervisor": (
        {"held": "student_id,project_id\ns1,p3\n", "supervisors": "supervisor_id,capacity\nu1,\nu2,0\n"},
        "",
    ),
    "held_above_home": ({"held": "student_id,project_id\ns2,p2\ns3,p3\n"}, CAPS.format("home", "chosun", 1)),
    "held_above_region": ({"held": "student_id,project_id\ns2,p2\ns3,p3\n"}, CAPS.format("region", "Québec", 0)),
    "held_above_seats": ({"held": "student_id,project_id\ns2,p2\ns3,p3\n"}, "[allocation.caps]\nseats = 1\n"),
    "held_above_budget": (
        {"held": "student_id,project_id\ns2,p2\ns3,p3\n"},
        "[allocation.caps]\nseats = 9\nbudget_minor = 2399999\n",
    ),
    "supervisor_crosses_region": (
        {"projects": "project_id,supervisor_id,host,region\np1,u1,m,Ontario\np2,u1,m,Québec\np3,u2,m,Ontario\n"},
        CAPS.format("region", "Ontario", 5),
    ),
    "host_crosses_region": (
        {
            "projects": "project_id,supervisor_id,host,region\np1,u1,m,Ontario\np2,u2,m,Québec\np3,u2,n,Québec\n",
            "rankings": None,
        },
        '[allocation.caps]\nhost = { m = 5 }\nregion = { "Québec" = 5 }\n',
    ),
    "host_crosses_hub": (
        {"projects": "project_id,supervisor_id,host,hub\np1,u1,m,west\np2,u2,m,east\np3,u2,n,east\n", "rankings": None},
        "[allocation.caps]\nhost = { m = 5 }\nhub = { east = 5 }\n",
    ),
    "region_crosses_hub": (
        {
            "projects": "project_id,supervisor_id,host,region,hub\n"
            "p1,u1,m,Ontario,ottawa\np2,u1,m,Ontario,toronto\np3,u2,m,Québec,ottawa\n"
        },
        "[allocation.caps]\nregion = { Ontario = 5 }\nhub = { ottawa = 5 }\n",
    ),
    "supervisor_crosses_host": (
        {"projects": "project_id,supervisor_id,host\np1,u1,m\np2,u1,n\np3,u2,m\n"},
        "[allocation.caps]\nhost = { m = 5 }\n",
    ),
    "supervisor_crosses_hub": (
        {"projects": "project_id,supervisor_id,host,hub\np1,u1,m,west\np2,u1,m,\np3,u2,m,west\n"},
        "[allocation.caps]\nhub = { west = 5 }\n",
    ),
    "country_missing": (
        {"students": "student_id,home,country\ns1,chonnam,\ns2,chosun,KR\ns3,chosun,KR\n"},
        CAPS.format("country", "KR", 9),
    ),
    "country_mixed": (
        {"students": "student_id,home,country\ns1,chonnam,KR\ns2,chosun,KR\ns3,chosun,CA\n"},
        CAPS.format("country", "KR", 9),
    ),
}
WARNINGS: dict[str, tuple[dict[str, str | bytes | None], str]] = {
    "start_outside_window": (
        {"projects": "project_id,supervisor_id,host,start_on\np1,u1,m,2027-04-30\np2,u1,m,\np3,u2,m,\n"},
        "",
    ),
    "end_outside_window": (
        {"projects": "project_id,supervisor_id,host,start_on,weeks\np1,u1,m,2027-07-31,14\np2,u1,m,,\np3,u2,m,,\n"},
        "",
    ),
    "same_title": (
        {
            "projects": "project_id,supervisor_id,host,title\n"
            "p1,u1,m,AI for  health\np2,u1,m,other\np3,u2,m,ai for Health\n"
        },
        "",
    ),
    "typing_error": (
        {
            "projects": "project_id,supervisor_id,host,region\np1,u1,m,Ontraio\np2,u2,m,Ontario\np3,u2,m,Ontario\n",
            "rankings": None,
        },
        CAPS.format("region", "Ontario", 5),
    ),
    "missing_accent": (
        {"projects": "project_id,supervisor_id,host,region\np1,u1,m,Quebec\np2,u2,m,Québec\np3,u2,m,Québec\n"},
        "",
    ),
    "cap_names_nobody": ({}, CAPS.format("home", "chonam", 5)),
    "reserve_names_nobody": (
        {},
        CAPS.format("home", "chonnam", 5) + '[[allocation.reserve]]\nhome = "chonnam"\ntrack = "energie"\nseats = 1\n',
    ),
    "no_choices": ({"choices": "student_id,rank,project_id\ns1,1,p1\ns2,1,p2\n"}, ""),
}
