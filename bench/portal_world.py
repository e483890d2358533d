"""A portal of any size for the measurements: organisations by their real number, projects with drawn texts.

Texts are drawn from words of the field in three languages, so that some words stand in a third of the projects and
others in five; where the folder of public award abstracts is given, descriptions are cut from these. Nobody in it is
real.
"""

import csv
import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path

from sojourn.base import clock
from sojourn.base.people.models import Organisation
from sojourn.stages.agreements.models import Agreement, Party
from sojourn.stages.calls.models import WINDOWS, Call, Programme, ProgrammeVersion, Window
from sojourn.stages.projects.models import Project

HOSTS, PARTNERS = 117, 7_000
HUBS = ("vancouver", "toronto", "montreal", "ottawa")
PROVINCES = ("Ontario", "Québec", "British Columbia", "Alberta", "Saskatchewan", "Manitoba", "Nova Scotia")
SHARES = (38, 24, 16, 9, 5, 4, 4)
# Most are accepted; officers have the others before them as well.
STATES = {"accepted": 90, "confirmed": 4, "submitted": 3, "changes_asked": 1, "refused": 1, "draft": 1}
BATCH = 500
POOL = 10_000  # sentences in each language
DAY = timedelta(days=1)
TRACKS = ("energy", "healthcare", "automotive", "ai-core")
ENGLISH = """battery model learning sensor image speech energy grid hydrogen electrolyte cathode membrane turbine robot
vehicle lidar camera traffic planning control safety health patient hospital imaging tumour protein genome
cell drug vaccine diagnosis ageing language translation graph network privacy fairness security cloud compiler
memory chip quantum photon laser polymer alloy ceramic concrete forest soil water river ice ocean fish crop
drone satellite weather climate carbon policy market price contract school child teacher museum music game
design user survey statistics inference optimisation scheduling simulation benchmark dataset annotation
segmentation detection tracking forecasting anomaly reinforcement federated causal bayesian sparse neural
transformer diffusion kernel tensor spectral thermal acoustic""".split()  # noqa: SIM905  long
FRENCH = """batterie modèle apprentissage capteur image parole énergie réseau hydrogène électrolyte membrane éolienne
robot véhicule caméra circulation commande sécurité santé patient hôpital imagerie tumeur protéine génome
cellule médicament vaccin diagnostic vieillissement langue traduction graphe vie privée équité nuage
compilateur mémoire puce quantique polymère alliage béton forêt sol eau rivière glace océan poisson culture
drone satellite météo climat carbone politique marché prix contrat école enfant musée musique jeu conception
sondage statistique simulation détection suivi prévision""".split()  # noqa: SIM905  long
KOREAN = """배터리 모델 학습 센서 영상 음성 에너지 전력망 수소 전해질 분리막 로봇 차량 카메라
교통 제어 안전 건강 환자 병원 종양 단백질 유전체 세포 약물 백신 진단 노화 언어
번역 그래프 개인정보 공정성 보안 컴파일러 반도체 양자 고분자 합금 산림 토양 해양
작물 드론 위성 기후 탄소 정책 시장 가격 학교 아동 음악 게임 설계 통계 추론 최적화
일정 모의실험 인공지능 딥러닝 데이터 분할 탐지 추적 예측 이상 강화학습 연합학습 인과
신경망 확산 분광 열 음향 자율주행 의료 전기차 충전 고장 점검""".split()  # noqa: SIM905  long
OPENINGS = ("Learning", "Models of", "Methods for", "Towards", "Measuring", "Planning", "A benchmark of", "Safe")


class World:
    """A portal without projects, to be filled up to one size after another."""

    def __init__(self, seed: int = 1, abstracts: Path | None = None) -> None:
        self.drawn = random.Random(seed)
        self.abstracts = _abstracts(abstracts) if abstracts and abstracts.exists() else []
        self.hosts, self.hubs = _organisations(self.drawn)
        self.published, hidden = (
            _call(code, state) for code, state in (("call-open", "published"), ("call-draft", "draft"))
        )
        self.size = 0
        self._add(hidden, 0, 20, {"accepted": 1})

    def grow(self, size: int) -> list[int]:
        """Have that many projects in the published call; the answer are the keys of the new ones."""
        first, self.size = self.size, size
        self._add(self.published, first, size, STATES)
        return list(Project.objects.order_by("-pk").values_list("pk", flat=True)[: size - first])

    def _add(self, call: Call, first: int, last: int, states: Mapping[str, int]) -> None:
        for begin in range(first, last, BATCH):
            numbers = range(begin + 1, min(begin + BATCH, last) + 1)
            rows = [self._project(number, call, states) for number in numbers]
            Project.objects.bulk_create(rows, batch_size=BATCH)

    def _project(self, number: int, call: Call, states: Mapping[str, int]) -> Project:
        drawn, at = self.drawn, clock.now()
        host = drawn.choice(self.hosts)
        seats = drawn.choices((1, 2, 3, 4, 5), (60, 20, 10, 5, 5))[0]
        language = drawn.choices(("en", "either", "fr"), (70, 20, 10))[0]
        titles, descriptions = texts(drawn, language, self.abstracts)
        return Project(
            code=f"{call.code}-{number:05}",
            call=call,
            host=host,
            hub_id=host.hub_id,
            supervisor_name=f"Supervisor {drawn.randrange(number // 2 + 1):05} (generated)",
            state=drawn.choices(tuple(states), tuple(states.values()))[0],
            titles=titles,
            descriptions=descriptions,
            skills={"en": ", ".join(words(drawn, ENGLISH, 3))},
            track=drawn.choice(TRACKS),
            work_language=language,
            weeks=drawn.choice((10, 12, 12, 12, 16)),
            start_from=date(2027, 5, 1) + timedelta(days=drawn.randrange(92)),
            seats=seats,
            seats_left=drawn.randrange(seats + 1),
            province=host.province,
            city=f"City {drawn.randrange(60)}",
            created_at=at,
            changed_at=at,
            submitted_at=at - timedelta(minutes=drawn.randrange(100_000)),
            accepted_at=at,
        )


def _organisations(drawn: random.Random) -> tuple[list[Organisation], dict[str, Organisation]]:
    at = clock.now()
    hubs = {
        name: Organisation(code=f"hub-{name}", kind="hub", names={"en": name, "ko": name, "fr": name}, created_at=at)
        for name in HUBS
    }
    Organisation.objects.bulk_create(hubs.values())
    hosts = [
        Organisation(
            code=f"university-{number}",
            kind="host_university",
            names={"en": f"University {number}", "fr": f"Université {number}"},
            country="CA",
            province=drawn.choices(PROVINCES, SHARES)[0],
            hub=hubs[drawn.choice(HUBS)],
            created_at=at,
        )
        for number in range(1, HOSTS + 1)
    ]
    partners = [
        Organisation(
            code=f"partner-{number}",
            kind=drawn.choice(("company", "company", "institute")),
            names={"en": f"{drawn.choice(ENGLISH).title()} Works {number}"},
            country="CA",
            province=drawn.choices(PROVINCES, SHARES)[0],
            created_at=at,
        )
        for number in range(1, PARTNERS + 1)
    ]
    Organisation.objects.bulk_create([*hosts, *partners], batch_size=500)
    return hosts, hubs


def _call(code: str, state: str) -> Call:
    at = clock.now()
    funder, _ = Organisation.objects.get_or_create(
        code="funder", defaults={"kind": "funder", "names": {"en": "Funder"}, "created_at": at}
    )
    agreement, _ = Agreement.objects.get_or_create(
        code="agreement", defaults={"titles": {"en": "Agreement"}, "state": "in_force", "created_at": at}
    )
    programme, _ = Programme.objects.get_or_create(
        code="gri", defaults={"owner": funder, "names": {"en": "GRI"}, "created_at": at}
    )
    text = (files("sojourn") / "programmes" / "gri.toml").read_text("utf-8")
    rules, _ = ProgrammeVersion.objects.get_or_create(
        programme=programme, number=1, defaults={"text": text, "digest": "0" * 64, "made_at": at}
    )
    Party.objects.get_or_create(agreement=agreement, organisation=funder, defaults={"role": "funder", "turn": 1})
    titles = {"en": f"Call {code}", "ko": f"모집 공고 {code}", "fr": f"Appel {code}"}
    call = Call.objects.create(
        code=code,
        agreement=agreement,
        rules=rules,
        organisation=funder,
        titles=titles,
        summaries={"en": "Twelve weeks in a laboratory.", "ko": "연구실에서 12주를 보냅니다."},
        state=state,
        created_at=at,
        published_at=at if state == "published" else None,
    )
    for place, kind in enumerate(WINDOWS):
        opens = at + (place - 1) * 20 * DAY
        Window.objects.create(call=call, kind=kind, opens_at=opens, closes_at=opens + 60 * DAY)
    return call


def words(drawn: random.Random, source: Sequence[str], count: int) -> list[str]:
    """Words of which the first are drawn often and the last seldom."""
    return [source[int(len(source) * drawn.random() ** 1.4)] for _ in range(count)]


def _invented(letters: str, syllables: int, count: int) -> list[str]:
    """Words that nobody looks for, so that those that somebody looks for are as rare as in real texts."""
    drawn = random.Random(count)
    parts = [a + b for a in letters for b in "aeiou"] if letters.isascii() else list(letters)
    return ["".join(drawn.choices(parts, k=drawn.randint(2, syllables))) for _ in range(count)]


FILLING = _invented("bcdfglmnprstv", 4, 4_000)
KOREAN_FILLING = _invented("가나다라마바사아자차카타파하고노도로모보소오조초구누두루무부수우주추", 4, 3_000)


def sentence(drawn: random.Random, source: Sequence[str], filling: Sequence[str], length: int) -> str:
    """A few words of the field among others."""
    said = [*words(drawn, source, 2), *words(drawn, filling, length - 2)]
    drawn.shuffle(said)
    return " ".join(said)


def _pool(source: Sequence[str], filling: Sequence[str], length: int) -> list[str]:
    """Sentences to make descriptions of: to draw each of them anew would take longer than to measure the pages."""
    drawn = random.Random(length)
    return [sentence(drawn, source, filling, length) for _ in range(POOL)]


SENTENCES, KOREAN_SENTENCES = _pool(ENGLISH, FILLING, 15), _pool(KOREAN, KOREAN_FILLING, 10)


def texts(drawn: random.Random, language: str, abstracts: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Titles and descriptions: most in two languages, as agreements ask for."""
    titles = {"en": f"{drawn.choice(OPENINGS)} {' '.join(words(drawn, ENGLISH, 5))}"}
    if language != "en":
        titles["fr"] = f"Étude de {' '.join(words(drawn, FRENCH, 5))}"
    titles["ko"] = " ".join(words(drawn, KOREAN, 4)) + " 연구"
    long = ". ".join(drawn.choices(SENTENCES, k=6))
    if abstracts:
        long = drawn.choice(abstracts)
    return titles, {
        "en": long,
        "ko": ". ".join(f"{said}합니다" for said in drawn.choices(KOREAN_SENTENCES, k=3)),
    }


def _abstracts(folder: Path) -> list[str]:
    found: list[str] = []
    for path in sorted(folder.glob("nsf*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [row["abstract"][:1200] for row in csv.DictReader(file) if len(row["abstract"]) > 200]
    return found
