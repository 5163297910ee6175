# How values are said. $words are numbers written out, $number is the number itself for its plural form.
# Amounts stand in the accusative ("stane tri evre"); sentences are worded so that it fits.

amount-whole-EUR = { $number ->
    [1] en evro
    [101] sto en evro
    [one] { $words } evro
    [two] { $words } evra
    [few] { $words } evre
   *[other] { $words } evrov
}
amount-minor-EUR = { $number ->
    [1] en cent
    [one] { $words } cent
    [two] { $words } centa
    [few] { $words } cente
   *[other] { $words } centov
}
# 59,99 is "devetinpetdeset evrov devetindevetdeset"; 59,05 and anything from a hundred up is said in full.
amount-short-EUR = { $number ->
    [1] en evro { $minor }
    [two] { $whole } evra { $minor }
    [few] { $whole } evre { $minor }
   *[other] { $whole } evrov { $minor }
}

amount-whole-USD = { $number ->
    [1] en dolar
    [101] sto en dolar
    [one] { $words } dolar
    [two] { $words } dolarja
    [few] { $words } dolarje
   *[other] { $words } dolarjev
}
amount-minor-USD = { $number ->
    [1] en cent
    [one] { $words } cent
    [two] { $words } centa
    [few] { $words } cente
   *[other] { $words } centov
}
amount-short-USD = { $number ->
    [1] en dolar { $minor }
    [two] { $whole } dolarja { $minor }
    [few] { $whole } dolarje { $minor }
   *[other] { $whole } dolarjev { $minor }
}

amount-whole-GBP = { $number ->
    [1] en funt
    [101] sto en funt
    [one] { $words } funt
    [two] { $words } funta
    [few] { $words } funte
   *[other] { $words } funtov
}
amount-minor-GBP = { $number ->
    [1] en peni
    [one] { $words } peni
    [two] { $words } penija
    [few] { $words } penije
   *[other] { $words } penijev
}
amount-short-GBP = { $number ->
    [1] en funt { $minor }
    [two] { $whole } funta { $minor }
    [few] { $whole } funte { $minor }
   *[other] { $whole } funtov { $minor }
}

amount-both = { $whole } in { $minor }
amount-negative = minus { $amount }
size-half = { $words } in pol

day-today = danes
day-yesterday = včeraj
# $day is the position: "dvaindvajseti november".
day = { $day } { $month }
day-of-year = { $day } { $month } { $year }
