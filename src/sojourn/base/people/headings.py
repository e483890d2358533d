"""Headings by which files of organisations name their columns, in English, Korean and French, beside the codes."""

from collections.abc import Mapping

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("name", "organisation", "organization", "organisation name", "name of the organisation", "institution"),
        *("기관명", "기관", "이름", "명칭", "기관 이름", "회사명", "기업명", "대학명"),
        *("nom", "organisme", "nom de l’organisme", "établissement"),
    ),
    "name_en": ("name_en", "name (en)", "english name", "name in english", "영문명", "영문 기관명", "nom anglais"),
    "name_ko": ("name_ko", "name (ko)", "korean name", "name in korean", "국문명", "한글명", "nom coréen"),
    "name_fr": ("name_fr", "name (fr)", "french name", "name in french", "불문명", "nom français"),
    "kind": ("kind", "type", "종류", "유형", "구분", "기관 유형", "기관 종류", "genre", "type d’organisme"),
    "country": ("country", "country code", "국가", "나라", "국가 코드", "pays", "code de pays"),
    "region": ("region", "지역", "région"),
    "province": ("province", "state", "주", "시도", "광역시도"),
    "city": ("city", "town", "도시", "시군구", "소재지", "ville"),
    "website": ("website", "web site", "web page", "url", "homepage", "홈페이지", "웹사이트", "누리집", "site web"),
    "domain": ("domain", "mail domain", "도메인", "domaine"),
    "domains": ("domains", "domaines"),
    "ror_id": ("ror_id", "ror", "identifiant ror"),
    "ror_candidates": ("ror_candidates",),
}
NAMES = ("name", "name_en", "name_ko", "name_fr")
