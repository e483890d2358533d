"""Every command through its words: exit codes, JSON, languages, folders that are there."""

import json
from pathlib import Path

import pytest
from desk_sample import Run, contents

from sojourn.desk.cli import entry
from sojourn.desk.cli.commands import command_group
from sojourn.texts import LANGUAGES, Language, speaker

COMMANDS = ("new", "check", "allocate", "verify", "explain", "letters", "compare", "next", "simulate")


@pytest.fixture
def words(call: Path, out: Path) -> dict[str, list[str]]:
    """For each command the words with which it succeeds."""
    folder = call.parent
    gone = folder / "withdrawn.csv"
    gone.write_text("student_id\ns2\n", encoding="utf-8")
    found: dict[str, list[object]] = {
        "new": [folder / "made", "--programme", "gri", "--students", 30],
        "check": [call],
        "allocate": [call, "--out", folder / "again"],
        "verify": [call, out],
        "explain": [call, out, "s3"],
        "letters": [call, out, "--out", folder / "letters", "--language", "en"],
        "compare": [out, out],
        "next": [call, out, "--withdrawn", gone, "--out", folder / "call2"],
        "simulate": [call, "--lotteries", 4, "--jobs", 1],
    }
    return {name: [name, *map(str, rest)] for name, rest in found.items()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_is_done_answers_0_and_says_something_in_the_language(
    command: str, language: Language, words: dict[str, list[str]], run: Run
) -> None:
    said = run(*words[command], "--lang", language)

    assert (said.code, said.err) == (0, "")
    assert said.out.strip()


@pytest.mark.parametrize("command", COMMANDS)
def test_json_on_standard_output_is_one_object_that_says_it_went_well(
    command: str, words: dict[str, list[str]], run: Run
) -> None:
    said = run(*words[command], "--json")

    assert (said.code, said.err, said.plain["ok"]) == (0, "", True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in {"new", "compare"}])
def test_a_call_folder_that_is_not_there_is_refused_in_every_language_and_in_json(
    command: str, language: Language, words: dict[str, list[str]], call: Path, run: Run
) -> None:
    call.rename(call.with_name("elsewhere"))

    said = run(*words[command], "--lang", language, "--json")

    assert (said.code, said.plain["ok"]) == (2, False)
    assert [problem["code"] for problem in said.plain["problems"]] == ["no_folder"]
    assert said.plain["problems"][0]["sentence"] == said.err.splitlines()[0]
    assert str(call) in said.err


def test_a_catalogue_and_an_outcome_that_are_not_there_are_refused(tmp_path: Path, run: Run) -> None:
    new = run("new", tmp_path / "made", "--programme", "gri", "--catalogue", tmp_path / "none.csv", "--json")
    compare = run("compare", tmp_path / "none", tmp_path / "none", "--json")

    assert (new.code, compare.code) == (2, 2)
    assert (new.plain["ok"], compare.plain["ok"]) == (False, False)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_does_not_depend_on_the_language(
    language: Language, words: dict[str, list[str]], run: Run
) -> None:
    writing = {"new": "made", "allocate": "again", "letters": "letters", "next": "call2"}
    written = {}
    for command, folder in writing.items():
        place = Path(words["allocate"][-1]).parent / folder
        assert run(*words[command]).code == 0
        written[command] = contents(place)

        again = run(*words[command], "--replace", "--lang", language)

        assert again.code == 0
        assert contents(place) == written[command], command


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_shows_every_argument_and_option_with_words_of_its_language(
    command: str | None, language: Language, run: Run
) -> None:
    say = speaker(language)
    group = command_group(say, as_json=False)
    parameters = (group.commands[command] if command else group).params

    said = run(*([command] if command else []), "--help", "--lang", language)

    shown = " ".join(said.out.split())
    assert (said.code, said.err) == (0, "")
    assert say("cli-usage") in said.out
    for parameter in parameters:
        if parameter.param_type_name == "option":
            assert all(flag in said.out for flag in parameter.opts), parameter.name
            assert " ".join(str(parameter.help).split()) in shown, parameter.name  # type: ignore[attr-defined]  # an option
        else:
            assert " ".join(say(f"argument-{parameter.name}").split()) in shown
    for name in COMMANDS if command is None else ():
        assert " ".join(say(f"cli-{name}").split()) in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_asked_before_the_language_is_in_the_language(language: Language, run: Run) -> None:
    say = speaker(language)

    assert say("cli-allocate").split()[0] in run("--help", "--lang", language).out
    assert say("cli-usage") in run("--lang", language, "allocate", "-h").out


def test_nothing_at_all_shows_the_help(run: Run) -> None:
    said = run()

    assert (said.code, said.err) == (0, "")
    assert said.out == run("--help").out


def test_the_language_of_the_terminal_is_spoken_and_an_unknown_one_is_english(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {}
    for terminal in ("ko_KR.UTF-8", "fr_CA.UTF-8", "de_DE.UTF-8", "C", ""):
        monkeypatch.setenv("LANG", terminal)
        found[terminal] = run("nonsense").err.splitlines()[0]

    asked = {language: run("nonsense", "--lang", language).err.splitlines()[0] for language in LANGUAGES}
    assert list(found.values()) == [asked["ko"], asked["fr"], asked["en"], asked["en"], asked["en"]]


USAGE: dict[tuple[str, ...], tuple[str, str, str]] = {
    ("nonsense",): (
        "없는 명령입니다: nonsense.",
        "There is no command nonsense.",
        "La commande nonsense n’existe pas.",
    ),
    ("alocate", "call"): (
        "없는 명령입니다: alocate. 가장 비슷한 명령: ‘allocate’.",
        "There is no command alocate. Did you mean “allocate”?",
        "La commande alocate n’existe pas. La plus proche\u00a0: «\u00a0allocate\u00a0».",
    ),
    ("explain", "call", "out", "-rf"): (
        "없는 옵션입니다: -r. 가장 가까운 것: 없음. 하이픈으로 시작하는 식별자를 쓸 때에는 그 앞에 --를 넣으십시오.",
        "There is no option -r. Nearest: none. To give an id that begins with a hyphen, write -- before it.",
        (
            "L’option -r n’existe pas. La plus proche\u00a0: aucune. Pour donner un identifiant qui commence par un "
            "trait d’union, écrivez -- devant."
        ),
    ),
    ("check",): ("빠졌습니다: CALL.", "CALL is missing.", "Il manque CALL."),
    ("allocate", "call"): ("빠졌습니다: --out.", "--out is missing.", "Il manque --out."),
    ("check", "call", "--xyz"): (
        "없는 옵션입니다: --xyz. 가장 가까운 것: 없음.",
        "There is no option --xyz. Nearest: none.",
        "L’option --xyz n’existe pas. La plus proche\u00a0: aucune.",
    ),
    ("check", "call", "--anotate", "x"): (
        "없는 옵션입니다: --anotate. 가장 가까운 것: --annotate.",
        "There is no option --anotate. Nearest: --annotate.",
        "L’option --anotate n’existe pas. La plus proche\u00a0: --annotate.",
    ),
    ("check", "call", "--annotate"): (
        "값이 필요한 옵션에 값이 없거나, 값이 없는 옵션에 값이 있습니다: --annotate.",
        "The option --annotate needs a value, and a switch takes none.",
        "L’option --annotate attend une valeur, et un interrupteur n’en prend pas.",
    ),
    ("allocate", "call", "--out", "o", "--replace=yes"): (
        "값이 필요한 옵션에 값이 없거나, 값이 없는 옵션에 값이 있습니다: --replace.",
        "The option --replace needs a value, and a switch takes none.",
        "L’option --replace attend une valeur, et un interrupteur n’en prend pas.",
    ),
    ("check", "call", "another"): (
        "인수가 너무 많습니다.",
        "There are more words than this command takes.",
        "Cette commande a reçu trop d’arguments.",
    ),
    ("allocate", "call", "--out", "o", "--solver", "magic"): (
        "--solver: compiled, numpy 가운데 하나가 아닙니다. 값: ‘magic’.",
        "--solver: “magic” is none of compiled, numpy.",
        "--solver\u00a0: «\u00a0magic\u00a0» ne figure pas parmi compiled, numpy.",
    ),
    ("simulate", "call", "--lotteries", "0"): (
        "--lotteries: 1 이상의 정수가 아닙니다. 값: ‘0’.",
        "--lotteries: “0” is no whole number from 1 up.",
        "--lotteries\u00a0: «\u00a00\u00a0» n’est pas un nombre entier à partir de 1.",
    ),
    ("new", "call", "--programme", "gri", "--students", "many"): (
        "--students: 0 이상의 정수가 아닙니다. 값: ‘many’.",
        "--students: “many” is no whole number from 0 up.",
        "--students\u00a0: «\u00a0many\u00a0» n’est pas un nombre entier à partir de 0.",
    ),
    ("simulate", "call", "--lotteries", "1", "--set", "caps.seats"): (
        "--set: KEY=VALUE 꼴이 아닙니다. 값: ‘caps.seats’.",
        "--set: “caps.seats” has not the form KEY=VALUE.",
        "--set\u00a0: «\u00a0caps.seats\u00a0» n’a pas la forme KEY=VALUE.",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", list(USAGE), ids=" ".join)
def test_a_fault_of_usage_is_said_in_the_language_and_answers_2(
    words: tuple[str, ...], language: Language, run: Run
) -> None:
    sentence = USAGE[words][LANGUAGES.index(language)]

    said, for_machines = run("--lang", language, *words), run("--json", "--lang", language, *words)

    assert (said.code, said.out, said.err.splitlines()[0]) == (2, "", sentence)
    assert for_machines.code == 2
    assert for_machines.plain == {"ok": False, "problems": [{"code": "usage", "sentence": sentence}]}


@pytest.mark.parametrize("words", list(USAGE), ids=" ".join)
def test_a_fault_of_usage_points_to_the_help_of_its_command(words: tuple[str, ...], run: Run) -> None:
    command = f"sojourn {words[0]}" if words[0] in COMMANDS else "sojourn"

    assert run(*words).err.splitlines()[1:] == [f"Try “{command} --help”."]


def test_the_commands_that_may_be_meant_are_those_that_there_are() -> None:
    assert sorted(entry.COMMANDS) == sorted(command_group(speaker("en"), as_json=False).commands)


def test_an_id_that_begins_with_a_hyphen_is_an_id_behind_two_hyphens(call: Path, out: Path, run: Run) -> None:
    said = run("explain", call, out, "--json", "--", "-rf")

    assert [(problem["code"], problem["value"]) for problem in said.plain["problems"]] == [("unknown_student", "-rf")]


def test_a_language_that_is_not_spoken_is_refused(call: Path, run: Run) -> None:
    said = run("check", call, "--lang", "de")

    assert (said.code, said.err.splitlines()[0]) == (2, "--lang: “de” is none of ko, en, fr.")


def test_the_version_is_that_of_the_certificate(out: Path, run: Run) -> None:
    version = json.loads((out / "certificate.json").read_text(encoding="utf-8"))["software"]["version"]

    assert run("--version").out == f"sojourn {version}\n"


def test_letters_are_one_a_student_and_a_table(call: Path, out: Path, run: Run) -> None:
    folder = call.parent / "letters"

    said = run("letters", call, out, "--out", folder, "--json")

    assert said.plain == {"ok": True, "letters": 6, "out": str(folder)}
    assert len(list(folder.glob("*.pdf"))) == 6
    assert (folder / "mail-merge.csv").is_file()
