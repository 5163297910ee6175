# Cómo se dicen los valores. $words son números escritos con letras, $number es el número, para el plural.

amount-whole-USD = { $number ->
    [one] un dólar
   *[other] { $words } dólares
}
amount-minor-USD = { $number ->
    [one] un centavo
   *[other] { $words } centavos
}
amount-short-USD = { $whole } con { $minor }

amount-whole-EUR = { $number ->
    [one] un euro
   *[other] { $words } euros
}
amount-minor-EUR = { $number ->
    [one] un céntimo
   *[other] { $words } céntimos
}
amount-short-EUR = { $whole } con { $minor }

amount-whole-GBP = { $number ->
    [one] una libra
   *[other] { $words } libras
}
amount-minor-GBP = { $number ->
    [one] un penique
   *[other] { $words } peniques
}
amount-short-GBP = { $whole } con { $minor }

amount-both = { $whole } con { $minor }
amount-negative = menos { $amount }
size-half = { $words } y medio

day-today = hoy
day-yesterday = ayer
# $day es el ordinal ("primero") y $words el número ("veintidós"), como se dice en español.
day = { $words } de { $month }
day-of-year = { $words } de { $month } de { $year }
