# 값을 말하는 방법. $words는 글자로 쓴 수, $number는 숫자 그대로입니다.

amount-whole-USD = { $words } 달러
amount-minor-USD = { $words } 센트
amount-short-USD = { $whole } 달러 { $minor } 센트

amount-whole-EUR = { $words } 유로
amount-minor-EUR = { $words } 센트
amount-short-EUR = { $whole } 유로 { $minor } 센트

amount-whole-GBP = { $words } 파운드
amount-minor-GBP = { $words } 펜스
amount-short-GBP = { $whole } 파운드 { $minor } 펜스

amount-whole-KRW = { $words } 원

amount-both = { $whole } { $minor }
amount-negative = 마이너스 { $amount }
size-half = { $words } 반

day-today = 오늘
day-yesterday = 어제
# $day는 차례를 나타내는 말이라 쓰지 않고, $words("이십이")를 씁니다.
day = { $month } { $words }일
day-of-year = { $year }년 { $month } { $words }일
