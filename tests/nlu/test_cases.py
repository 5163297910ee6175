"""Languages that hang cases on words: names, numbers, sizes, prices and exclusions of Georgian and Armenian."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest

from nlu import Hypothesis, Interpretation, Interpreter, LanguagePack, PriceRange, Vocabulary

ITEMS = {
    "ka": ("კარავი", "ჩანთა", "წვენი", "მაისური", "შოკოლადი", "რვეული", "თეთრი ჩაი"),
    "hy": ("վրան", "պայուսակ", "պանիր", "շապիկ", "շոկոլադ", "տետր", "ջինս"),
}
BRANDS = {"ka": ("ლურჯი ზღვა",), "hy": ("կապույտ ծով",)}


@cache
def interpreter(language: str) -> Interpreter:
    words = Vocabulary(items=ITEMS[language], brands=BRANDS[language], sizes=("40", "42"))
    return Interpreter(LanguagePack.load(language), words)


def understood(language: str, text: str) -> Interpretation:
    return interpreter(language).interpret([Hypothesis(text)])


@pytest.mark.parametrize(
    ("language", "text", "item"),
    [
        ("ka", "კარვები მაჩვენე", "კარავი"),
        ("ka", "ჩანთას ვეძებ", "ჩანთა"),
        ("ka", "მაჩვენე ჩანთები", "ჩანთა"),
        ("ka", "წვენს ვეძებ", "წვენი"),
        ("hy", "վրաններ ունեք", "վրան"),
        ("hy", "պայուսակները ցույց տվեք", "պայուսակ"),
        ("hy", "ջինսեր եմ փնտրում", "ջինս"),
        ("hy", "պանրի գինն ասեք", "պանիր"),
    ],
)
def test_a_name_with_an_ending_is_given_as_the_shop_writes_it(language: str, text: str, item: str) -> None:
    assert understood(language, text).slots.item == item


@pytest.mark.parametrize(("language", "text"), [("ka", "ლურჯი ზღვის რამე გაქვთ"), ("hy", "կապույտ ծովից բան ունեք")])
def test_a_brand_with_an_ending_is_the_brand(language: str, text: str) -> None:
    assert understood(language, text).slots.brand == BRANDS[language][0]


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("ka", "მაისური ორმოცდაათ ლარამდე", None, 50),
        ("ka", "მაისური ორმოცდაათზე ნაკლები", None, 50),
        ("ka", "მაისური ათიდან ოც ლარამდე", 10, 20),
        ("ka", "მაისური ას ოთხმოცდათხუთმეტ ლარზე ძვირი", 195, None),
        ("ka", "მაისური თხუთმეტ ლარად და ორმოცდაათ თეთრად", None, Decimal("15.5")),
        ("hy", "շապիկ հիսուն դրամից պակաս", None, 50),
        ("hy", "շապիկ հիսունից էժան", None, 50),
        ("hy", "շապիկ տասը հազարից քսան հազար դրամ", 10_000, 20_000),
        ("hy", "շապիկ հազար հինգ հարյուր դրամից թանկ", 1_500, None),
    ],
)
def test_limits_stand_after_the_amount(language: str, text: str, low: int | None, high: Decimal | int | None) -> None:
    limits = PriceRange(None if low is None else Decimal(low), None if high is None else Decimal(high))
    assert understood(language, text).slots.price == limits


def test_minor_money_that_means_something_else_is_money_after_major_money_only() -> None:
    found = understood("ka", "ორი თეთრი მაისური დაამატე").slots
    assert (found.quantity, found.color, found.price) == (2, "white", None)


@pytest.mark.parametrize(("language", "text"), [("ka", "მაისური ორმოცი ზომა"), ("hy", "շապիկ քառասուն չափսի")])
def test_sizes_stand_before_their_word(language: str, text: str) -> None:
    assert understood(language, text).slots.size == "40"


def test_digits_with_a_mark_after_a_hyphen_are_a_position() -> None:
    assert understood("hy", "2-րդը").slots.ordinals == (2,)


@pytest.mark.parametrize(
    ("language", "text", "thing"),
    [
        ("ka", "შოკოლადი შაქრის გარეშე", "შაქრის"),
        ("ka", "მაისური მინდა, ოღონდ შავი არა", "black"),
        ("hy", "շոկոլադ առանց շաքարի", "շաքարի"),
        ("hy", "շապիկ եմ ուզում, բայց ոչ սև", "black"),
    ],
)
def test_what_must_not_be_is_left_out_wherever_it_stands(language: str, text: str, thing: str) -> None:
    assert understood(language, text).slots.without == (thing,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ka", "რვეული არ დაამატო"),
        ("ka", "რვეული ნუ დაამატებ"),
        ("ka", "კალათა არ დაცარიელო"),
        ("ka", "შეკვეთა არ გააუქმო"),
        ("ka", "წინდა არ ამოიღო"),
        ("hy", "տետրը մի ավելացրու"),
        ("hy", "մի՛ ավելացրեք տետր"),
        ("hy", "զամբյուղը մի դատարկիր"),
        ("hy", "պատվերը մի չեղարկիր"),
        ("hy", "գուլպան չհանես"),
    ],
)
def test_what_is_forbidden_is_not_done(language: str, text: str) -> None:
    intent = understood(language, text).intent
    known = LanguagePack.load(language).intents.get(intent or "")
    assert known is None or not (known.strict or known.careful)
