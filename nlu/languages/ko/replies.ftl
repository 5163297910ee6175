# 호커가 한국어로 하는 말. 속성(.b, .c)은 같은 뜻의 다른 표현이고 번갈아 씁니다. 말투는 해요체입니다.
# 이름, 금액, 번호 뒤에는 받침에 따라 바뀌는 조사(은/는, 이/가, 을/를, 와/과, 로/으로)를 쓰지 않습니다.
# 상품 이름은 영어나 숫자로도 끝나서 어떻게 읽는지 글자만으로는 알 수 없기 때문입니다. 쉼표로 끊거나, 바뀌지 않는 조사(에, 의, 도, 만, 보다)나
# "상품", "코드" 같은 낱말을 사이에 둡니다.

## 세는 말: 스물까지는 고유어로 셉니다.

pieces = { $count ->
        [1] 한 개
        [2] 두 개
        [3] 세 개
        [4] 네 개
        [5] 다섯 개
        [6] 여섯 개
        [7] 일곱 개
        [8] 여덟 개
        [9] 아홉 개
        [10] 열 개
        [11] 열한 개
        [12] 열두 개
        [13] 열세 개
        [14] 열네 개
        [15] 열다섯 개
        [16] 열여섯 개
        [17] 열일곱 개
        [18] 열여덟 개
        [19] 열아홉 개
        [20] 스무 개
       *[other] { $count }개
    }
pieces-wanted = { $quantity ->
        [1] 한 개
        [2] 두 개
        [3] 세 개
        [4] 네 개
        [5] 다섯 개
        [6] 여섯 개
        [7] 일곱 개
        [8] 여덟 개
        [9] 아홉 개
        [10] 열 개
        [11] 열한 개
        [12] 열두 개
        [13] 열세 개
        [14] 열네 개
        [15] 열다섯 개
        [16] 열여섯 개
        [17] 열일곱 개
        [18] 열여덟 개
        [19] 열아홉 개
        [20] 스무 개
       *[other] { $quantity }개
    }
pieces-left = { $available ->
        [1] 한 개
        [2] 두 개
        [3] 세 개
        [4] 네 개
        [5] 다섯 개
        [6] 여섯 개
        [7] 일곱 개
        [8] 여덟 개
        [9] 아홉 개
        [10] 열 개
       *[other] { $available }개
    }

## 인사

welcome = { $shop }에 오신 걸 환영해요. 무엇을 찾으세요?
    .b = 안녕하세요, { $shop }입니다. 무엇을 찾아 드릴까요?
welcome-back-cart = 장바구니에 상품이 아직 { pieces } 있어요.
    .b = 지난번에 담으신 상품 { pieces }, 장바구니에 그대로 있어요.
greet = 안녕하세요! 무엇을 찾으세요?
    .b = 반갑습니다. 무엇을 찾아 드릴까요?
help = 이렇게 말씀하시면 돼요. 육십 달러 이하 러닝화 찾아 줘, 두 번째 거, 장바구니에 담아 줘, 장바구니에 뭐 있어, 결제할게요. 반품이나 영업시간도 물어보실 수 있고, 다시 말해 줘, 천천히, 되돌려 줘, 하고 언제든지 말씀하세요.
    .b = 필요한 걸 말씀해 주세요. 예를 들면 파란색 방수 재킷. 그다음에 두 번째 거, 담아 줘, 결제할게요, 하고 말씀하시면 돼요. 다시 말해 줘, 천천히, 사람하고 얘기할래, 하고 말씀하셔도 돼요.
thanks = 별말씀을요. 더 필요한 거 있으세요?
    .b = 천만에요. 더 도와 드릴까요?
goodbye = 안녕히 가세요. 와 주셔서 감사해요.
    .b = 감사합니다. 또 오세요.
goodbye-cart = 안녕히 가세요. 장바구니는 그대로 둘게요.
    .b = 또 오세요. 장바구니는 잘 보관해 둘게요.
person = 사람과 이야기하시려면: { $contact }
    .b = 직원이 도와 드릴 수 있어요. { $contact }
silence = 아직 계세요? 필요한 걸 말씀하시거나, 도와줘, 하고 말씀해 주세요.
    .b = 듣고 있어요. 필요한 걸 말씀하시거나, 도와줘, 하고 말씀해 주세요.
silence-goodbye = 이만 마칠게요. 장바구니는 그대로 있으니 언제든지 다시 오세요.
    .b = 그럼 안녕히 가세요. 장바구니는 보관해 둘게요.
cancelled = 알겠어요, 그만할게요. 주문된 건 없어요.
    .b = 네, 없던 일로 할게요. 아무것도 주문하지 않았어요.
yes-to-what = 좋아요. 무엇을 해 드릴까요?
    .b = 알겠어요. 이제 무엇을 할까요?
no-then = 알겠어요. 그럼 무엇을 해 드릴까요?
    .b = 네. 다른 건 어떻게 도와 드릴까요?

## 못 알아들었을 때

not-understood = 죄송해요, 잘 못 들었어요.
    .b = 죄송해요, 다시 한번 말씀해 주시겠어요?
not-understood-again = 그래도 잘 모르겠어요.
    .b = 죄송해요, 아직 못 알아들었어요.
examples-anything = 이렇게 말씀해 보세요. 방수 재킷 찾아 줘, 할인하는 거 뭐 있어, 또는 도와줘.
    .b = 예를 들면 이렇게요. 오십 달러 이하 이어폰 찾아 줘, 제 주문 어디까지 왔어요, 또는 도와줘.
examples-list = 이렇게 말씀해 보세요. 첫 번째 거, 두 번째 거 자세히 알려 줘, 첫 번째 거 담아 줘, 또는 더 보여 줘.
    .b = 예를 들면 이렇게요. 두 번째 거, 첫 번째 거 얼마야, 더 보여 줘, 또는 이전 목록.
examples-cart = 이렇게 말씀해 보세요. 방수 재킷 찾아 줘, 장바구니 보여 줘, 되돌려 줘, 또는 결제할게요.
    .b = 예를 들면 이렇게요. 이어폰 찾아 줘, 장바구니에 뭐 있어, 두 개로 바꿔 줘, 또는 결제할게요.
examples-choice = 이렇게 말씀해 보세요. { $first }, 첫 번째 거, 마지막 거, 또는 그만할래.
    .b = 예를 들면 이렇게요. 첫 번째 거, { $first }, 또는 그만할래.
examples-item = 러닝화나 녹차처럼 물건을 말씀하시거나, 그만할래, 하고 말씀해 주세요.
    .b = 이어폰처럼 물건 이름이나 브랜드를 말씀해 주세요. 아니면, 그만할래, 하고 말씀해 주세요.
examples-number = 두 개처럼 개수를 말씀하시거나, 그만할래, 하고 말씀해 주세요.
    .b = 다섯 개처럼 개수만 말씀해 주세요. 아니면, 그만할래, 하고 말씀해 주세요.
examples-code = 한 글자씩 불러 주시거나, 그만할래, 하고 말씀해 주세요.
    .b = 천천히, 글자나 숫자를 하나씩 불러 주세요. 아니면, 그만할래, 하고 말씀해 주세요.
examples-order-number = 숫자를 하나씩 불러 주시거나, 그만할래, 하고 말씀해 주세요.
    .b = 천천히, 숫자를 하나씩 불러 주세요. 아니면, 그만할래, 하고 말씀해 주세요.
examples-confirm-order = 이렇게 말씀해 보세요. 네, 아니요, 배송 방법 바꿔 줘, 또는 장바구니에 뭐 있어.
    .b = 예를 들면 이렇게요. 네, 주문해 주세요. 또는 아니요. 또는 배송 방법 바꿔 줘.
examples-yes-no = 네, 또는 아니요, 하고 말씀해 주세요.
    .b = 네인지 아니요인지 말씀해 주세요.
offer-person = 죄송해요, 제가 잘 못 알아듣네요. { $contact }
    .b = 죄송해요, 이해하지 못했어요. 직원이 도와 드릴 수 있어요. { $contact }
nothing-to-repeat = 아직 아무 말도 안 했어요.
    .b = 다시 말씀드릴 게 아직 없어요.
answered-elsewhere = 이 대화에서 다른 분이 말씀하고 계세요. 장바구니를 들어 보시고, 빠진 건 다시 말씀해 주세요.
    .b = 이 대화에서 다른 분과 이야기하고 있었어요. 장바구니 보여 줘, 하고 말씀하신 다음, 빠진 걸 다시 말씀해 주세요.
went-wrong = 죄송해요, 저희 쪽에 문제가 생겼어요. 사라진 건 없으니 잠시 뒤에 다시 해 주세요.
    .b = 죄송해요, 지금 문제가 있어요. 장바구니는 안전해요. 조금 있다가 다시 와 주세요.
out-of-range = { $count ->
        [0] 아직 보여 드린 게 없어요. 무엇을 찾으세요?
        [1] 하나만 보여 드렸어요.
       *[other] { pieces }만 보여 드렸어요. { $count }번까지의 번호로 말씀해 주세요.
    }
    .b = { $count ->
        [0] 아직 목록이 없어요. 무엇을 찾으세요?
        [1] 하나밖에 없어요.
       *[other] 목록에는 { pieces } 있어요. 어느 거 말씀이세요?
    }
not-one-of-these = 죄송해요, 그건 여기에 없어요.
    .b = 그건 없네요.

## 말하는 방식

slower = 네, 더 천천히 말할게요.
    .b = 알겠어요, 이제부터 천천히 말할게요.
faster = 네, 더 빨리 말할게요.
    .b = 알겠어요, 이제부터 빨리 말할게요.
louder = 네, 더 크게 말할게요.
    .b = 알겠어요, 소리를 키울게요.
quieter = 네, 더 작게 말할게요.
    .b = 알겠어요, 조용히 말할게요.
more-time = 그럼요, 천천히 하세요. 더 기다렸다가 대답할게요.
    .b = 서두르지 마세요. 말씀이 끝날 때까지 기다릴게요.
less-time = 네, 더 빨리 대답할게요.
    .b = 알겠어요, 오래 기다리지 않을게요.
no-more-time = 천천히 하세요. 이미 최대한 오래 기다리고 있어요.
    .b = 서두르지 마세요. 기다릴 수 있는 만큼 기다리고 있어요.
no-less-time = 이미 최대한 빨리 대답하고 있어요.
    .b = 이보다 빨리는 대답할 수 없어요.
no-slower = 이게 가장 천천히 말하는 거예요.
    .b = 이보다 천천히는 말할 수 없어요.
no-faster = 이게 가장 빨리 말하는 거예요.
    .b = 이보다 빨리는 말할 수 없어요.
no-louder = 이게 가장 큰 소리예요.
    .b = 이보다 크게는 말할 수 없어요.
no-quieter = 이게 가장 작은 소리예요.
    .b = 이보다 작게는 말할 수 없어요.

higher = 네, 더 높은 목소리로 말할게요.
    .b = 알겠어요, 이제부터 더 높게 말할게요.
deeper = 네, 더 낮은 목소리로 말할게요.
    .b = 알겠어요, 이제부터 더 낮게 말할게요.
other-voice = 네, 이 목소리는 어떠세요?
    .b = 알겠어요, 다른 목소리예요.
no-higher = 이게 가장 높은 목소리예요.
    .b = 이보다 높게는 말할 수 없어요.
no-deeper = 이게 가장 낮은 목소리예요.
    .b = 이보다 낮게는 말할 수 없어요.
spelled = { $text }.
    .b = 이렇게 써요. { $text }.
nothing-to-spell = 아직 말씀드린 이름이 없어요.
    .b = 불러 드릴 이름이 아직 없어요.
microphone-lost = 이제 소리가 안 들려요. 마이크가 없어졌어요. 장바구니는 그대로 있어요. 마이크를 다시 꽂아 주세요.
    .b = 마이크가 없어져서 들을 수가 없어요. 사라진 건 없어요. 마이크를 다시 꽂아 주세요.
microphone-back = 이제 다시 들려요.
    .b = 마이크가 돌아왔어요. 계속 말씀하세요.

## 질문

ask-search-for = 무엇을 찾으세요?
    .b = 무엇을 찾아 드릴까요?
ask-what-to-add = 무엇을 담을까요?
    .b = 장바구니에 무엇을 넣어 드릴까요?
ask-which-item = 어느 걸로 하시겠어요?
    .b = 어느 거 말씀이세요?
this-product = { $name }.
    .b = { $name } 말씀이시죠.

ask-which-size = { $count ->
        [1] 사이즈는 { $first } 하나예요. 맞으세요?
        [2] 사이즈는 어느 걸로 할까요: { $options }?
        [3] 사이즈는 어느 걸로 할까요: { $options }?
        [4] 사이즈는 어느 걸로 할까요: { $options }?
       *[other] 사이즈는 어떻게 할까요? { $first }부터 { $last }까지 있어요.
    }
    .b = { $count ->
        [1] { $first } 사이즈가 있어요. 맞으세요?
        [2] 어떤 사이즈로 할까요: { $options }?
        [3] 어떤 사이즈로 할까요: { $options }?
        [4] 어떤 사이즈로 할까요: { $options }?
       *[other] 어떤 사이즈가 필요하세요? { $first }부터 { $last }까지 있어요.
    }
ask-which-package = { $count ->
        [1] { $first } 하나예요. 괜찮으세요?
       *[other] 어느 걸로 할까요: { $options }?
    }
    .b = { $count ->
        [1] { $first } 있어요. 괜찮으세요?
       *[other] 어떤 걸로 드릴까요: { $options }?
    }
ask-which-color = { $count ->
        [1] 색은 { $first } 하나예요. 괜찮으세요?
       *[other] 색은 어느 걸로 할까요: { $options }?
    }
    .b = { $count ->
        [1] 색은 { $first }만 있어요. 괜찮으세요?
       *[other] 어떤 색으로 하시겠어요: { $options }?
    }
ask-which-value = { $attribute } 선택이 필요해요: { $options }?
    .b = { $attribute }, 어느 걸로 할까요: { $options }?
ask-which-line = 장바구니에서 어느 거 말씀이세요: { $options }?
    .b = 어느 걸 말씀하시는 거예요: { $options }?
ask-how-many = 몇 개 드릴까요?
    .b = 몇 개로 할까요?
ask-check-number = { $number }, 이렇게 들었어요. 맞나요?
    .b = 숫자가 { $number }, 맞으세요?
sold-by-piece = { $name }, 이 상품은 낱개로 팔아요.
    .b = { $name } 상품은 낱개로만 있어요.
ask-pieces = 몇 개 드릴까요?
    .b = 몇 개를 담을까요?
far-too-many = 너무 많아요. 한 상품은 최대 { $most }개예요.
    .b = 그렇게 많이는 안 돼요. 한 상품에 최대 { $most }개예요.
ask-digits = 그럼 몇 개예요? 숫자를 하나씩 말씀해 주세요. 예를 들면, 오, 영.
    .b = 그럼 몇 개로 할까요? 숫자를 하나씩 불러 주세요. 예를 들면, 일, 오.
ask-coupon = 코드가 어떻게 되세요?
    .b = 어떤 코드를 쓰시겠어요?
ask-delivery = 어떻게 받으시겠어요?
    .b = 이 중에 어느 걸로 하시겠어요?
ask-confirm-order = 주문할까요?
    .b = 이대로 주문해 드릴까요?
ask-confirm-empty = 장바구니를 전부 비울까요?
    .b = 정말 장바구니를 비우시겠어요?
ask-confirm-undo = 바꾼 걸 전부 되돌릴까요?
    .b = 지금까지 한 변경을 모두 취소할까요?
ask-confirm-remove = { $options }, 장바구니에서 뺄까요?
    .b = { $options }, 정말 뺄까요?
ask-confirm-cancel = 이 주문을 취소할까요?
    .b = 취소해 드릴까요?
ask-order-number = 주문 번호가 어떻게 되세요?
    .b = 주문 번호를 말씀해 주세요.
ask-meant = { $options } 말씀이세요?
    .b = { $options }, 맞으세요?

## 찾기

found = { $item }, { $limit ->
        [below] { $high } 이하로{" "}
        [above] { $low } 이상으로{" "}
        [between] { $low }에서 { $high } 사이로{" "}
       *[none] {""}
    }{ pieces } 찾았어요.
    .b = { $limit ->
        [below] { $high } 이하{" "}
        [above] { $low } 이상{" "}
        [between] { $low }에서 { $high } 사이의{" "}
       *[none] {""}
    }{ $item }, { pieces } 있어요.
excluding = { $things }, 이건 빼고 찾을게요.
    .b = { $things }, 이건 제외할게요.
nothing-found = { $item }, 찾지 못했어요. 다른 말로 하시거나, 신발이나 차처럼 종류를 말씀해 주세요.
    .b = { $item }, 맞는 상품이 없어요. 다른 이름으로 말씀해 주시겠어요?
relaxed-price = { $limit ->
        [below] { $high } 이하는 없어요.
        [above] { $low } 이상은 없어요.
       *[between] { $low }에서 { $high } 사이는 없어요.
    } 이게 가장 가까워요.
    .b = { $limit ->
        [below] { $high } 이하 상품은 없지만,
        [above] { $low } 이상 상품은 없지만,
       *[between] { $low }에서 { $high } 사이 상품은 없지만,
    } 비슷한 게 있어요.
relaxed-color = 색이 { $value } 같은 건 없어요. 다른 색이 있어요.
    .b = { $value } 상품은 없지만 다른 색은 있어요.
relaxed-size = { $value } 사이즈는 없어요. 다른 사이즈가 있어요.
    .b = { $value } 사이즈는 없지만 다른 사이즈는 있어요.
relaxed-brand = { $value } 상품은 없어요. 다른 브랜드 상품이에요.
    .b = { $value } 브랜드는 없지만 다른 브랜드는 있어요.
listed-item = { $number }번: { $name }, { $price }.
    .b = { $number }번: { $name }, { $price }.
listed-item-sold-out = { $number }번: { $name }, { $price }, 지금은 품절이에요.
    .b = { $number }번: { $name }, { $price }, 품절 상품이에요.
offer-one = 더 자세히 알려 드릴까요, 아니면 장바구니에 담을까요?
    .b = 자세히 알려 줘, 또는 담아 줘, 하고 말씀하세요.
offer = 어느 걸로 하시겠어요?
    .b = 자세히 듣고 싶은 번호를 말씀하시거나, 장바구니에 담으세요.
offer-more = 번호를 말씀하시거나, 다른 걸 보시려면, 더 보여 줘, 하고 말씀하세요.
    .b = 어느 걸로 할까요? 아니면, 더 보여 줘, 하고 말씀하세요.
more = 더 보여 드릴게요.
    .b = 다음 상품이에요.
previous = 이전 목록이에요.
    .b = 아까 보신 거예요.
previous-question = 네, 이전으로 갈게요.
    .b = 알겠어요, 아까 그 질문이에요.
left-question = 알겠어요, 그건 그만둘게요. 무엇을 해 드릴까요?
    .b = 네, 돌아왔어요. 무엇을 도와 드릴까요?
started-over = 알겠어요, 처음부터 할게요.
    .b = 네, 다시 시작할게요.
started-over-cart = 알겠어요, 처음부터 할게요. 장바구니에 상품이 아직 { pieces } 있어요.
    .b = 네, 다시 시작할게요. 장바구니에는 아직 { pieces } 담겨 있어요.
no-more = 이게 전부예요.
    .b = 더는 없어요.
several = 그런 게 몇 개 있어요.
    .b = 이 중에 하나 같아요.
recommend = 이런 상품이 인기가 많아요.
    .b = 이런 건 어떠세요?
nothing-to-recommend = 지금은 추천해 드릴 게 없어요. 무엇을 찾으세요?
    .b = 필요한 걸 말씀해 주시면 찾아 드릴게요.
deal = { $name }: { $description }
    .b = { $name }. { $description }
no-deals = 지금은 할인하는 게 없어요.
    .b = 지금 진행 중인 행사가 없어요.

## 상품 정보

details = { $name }, { $brand } 상품이에요. { $description }
    .b = { $brand } 브랜드의 { $name }: { $description }
costs = { $name } 가격은 { $price }입니다.
    .b = { $name }, { $price }입니다.
it-costs = 가격은 { $price }입니다.
    .b = { $price }입니다.
it-costs-from = 어느 걸로 하시느냐에 따라 { $low }에서 { $high }까지 해요.
    .b = 가격은 { $low }에서 { $high } 사이예요.
costs-from = { $name }, 어느 걸로 하시느냐에 따라 { $low }에서 { $high }까지 해요.
    .b = { $name } 가격은 { $low }에서 { $high } 사이예요.
comes-in-color = 색은 { $values }, 이렇게 있어요.
    .b = 이런 색으로 나와요: { $values }.
comes-in-size = { $count ->
        [1] 사이즈는 { $first } 하나예요.
        [2] 사이즈는 { $values } 있어요.
        [3] 사이즈는 { $values } 있어요.
        [4] 사이즈는 { $values } 있어요.
       *[other] 사이즈는 { $first }부터 { $last }까지 있어요.
    }
    .b = { $count ->
        [1] { $first } 사이즈가 있어요.
        [2] { $values } 사이즈가 있어요.
        [3] { $values } 사이즈가 있어요.
        [4] { $values } 사이즈가 있어요.
       *[other] { $first }부터 { $last }까지의 사이즈가 있어요.
    }
extras = 추가로 고르실 수 있어요: { $names }.
    .b = { $names }도 추가할 수 있어요.
rated = { $count ->
        [1] 후기가 하나 있고, 별점은 { $stars }점이에요.
       *[other] 구매하신 분들의 별점은 5점 만점에 { $stars }점이에요.
    }
    .b = { $count ->
        [1] 구매하신 한 분이 5점 만점에 { $stars }점을 주셨어요.
       *[other] 구매하신 { $count }분의 별점은 5점 만점에 { $stars }점이에요.
    }
available = 네, { $name }, 재고 있어요.
    .b = 네, { $name } 있어요.
available-as = 네, { $name }, { $asked }, 재고 있어요.
    .b = 네, { $name }, { $asked } 있어요.
sold-out = { $name }, 지금은 품절이에요.
    .b = 죄송해요, { $name } 상품은 재고가 없어요.
sold-out-as = { $name }, { $asked }, 지금은 품절이에요.
    .b = 죄송해요, { $name }, { $asked }, 재고가 없어요.
not-made = { $name } 상품은 { $asked }, 그렇게는 안 나와요.
    .b = 죄송해요, { $name }, { $asked }, 그런 건 없어요.
no-colors = { $name }, 색을 고를 수 없는 상품이에요.
    .b = { $name }, 색은 따로 없어요.
no-sizes = { $name }, 사이즈를 고를 수 없는 상품이에요.
    .b = { $name }, 사이즈는 따로 없어요.
few-left = { $count ->
        [1] 마지막 한 개예요.
       *[other] { pieces }밖에 안 남았어요.
    }
    .b = { $count ->
        [1] 딱 한 개 남았어요.
       *[other] 남은 건 { pieces }뿐이에요.
    }
reviews = { $name }, 별점은 5점 만점에 { $stars }점이에요.
    .b = 구매하신 분들이 { $name }에 5점 만점에 { $stars }점을 주셨어요.
review = 이런 후기가 있어요: { $text }
    .b = 어떤 분의 후기예요: { $text }
review-next = 다른 후기예요: { $text }
    .b = 또 이런 후기도 있어요: { $text }
no-reviews = { $name }, 아직 후기가 없어요.
    .b = { $name } 상품에는 아직 후기가 없어요.
compare-item = { $name } 가격은 { $price }입니다. { $description }
    .b = { $name }, { $price }: { $description }
compare-cheaper = { $name } 쪽이 { $amount } 더 싸요.
    .b = { $name } 쪽을 고르시면 { $amount } 아끼실 수 있어요.
compare-rated = 별점은 { $name } 쪽이 더 높아요.
    .b = { $name } 쪽이 후기가 더 좋아요.
compare-what = 어느 두 개를 비교할까요? 먼저 찾으신 다음, 첫 번째하고 두 번째 비교해 줘, 하고 말씀하세요.
    .b = 비교할 상품 두 개를 말씀해 주세요.

## 장바구니

added = { $quantity ->
        [1] { $name }, 장바구니에 담았어요. 모두 { $total }입니다.
       *[other] { $name } { pieces-wanted }, 장바구니에 담았어요. 모두 { $total }입니다.
    }
    .b = { $quantity ->
        [1] { $name }, 담았어요. 합계는 { $total }입니다.
       *[other] { $name }, { pieces-wanted } 담았어요. 합계는 { $total }입니다.
    }
added-several = { $names }, 장바구니에 담았어요. 모두 { $total }입니다.
    .b = { $names }, 다 담았어요. 합계는 { $total }입니다.
without-option = { $name } 상품에는 { $modifiers }, 이 선택이 없어서 빼고 담았어요.
    .b = { $name }, { $modifiers } 선택은 안 돼서 그건 뺐어요.
rest-dropped = { $rest }, 이건 아직 못 했어요. 필요하시면 다시 말씀해 주세요.
    .b = { $rest }, 이건 빠졌어요. 원하시면 다시 말씀해 주세요.
added-none = 이 중에는 없으세요? 그럼 아무것도 담지 않았어요.
    .b = 알겠어요, 아무것도 담지 않았어요.
quantity-set = { $name }: 이제 { pieces-wanted }예요.
    .b = { $name } 수량, { pieces-wanted }로 바꿨어요.
removed = { $name }, 장바구니에서 뺐어요.
    .b = { $name }, 이제 장바구니에 없어요.
label-size = { $size } 사이즈
label-in-color = { $color } { $item }
label-of-brand = { $brand } { $item }
label-that = 그것
label-in-size = { $size } { $item }
label-not = { $things } 빼고 { $item }
label-without = { $things } 없는 { $item }
label-with-extras = { $name }, { $extras } 추가
label-counted = { $count ->
        [1] { $name }
       *[other] { $name } { pieces }
    }
cart-lines = 장바구니에 담긴 상품: { $lines }.
    .b = 지금까지 담으셨어요: { $lines }.
cart-discount = { $name }: { $amount } 할인.
    .b = { $name } 할인으로 { $amount } 아끼셨어요.
cart-tax = { $name } 추가: { $amount }.
    .b = 여기에 { $name } { $amount } 더해요.
before-checkout = 먼저 { $name }.
    .b = 그 전에 { $name }.
left-out = { $name } 빼 둘게요.
    .b = 그럼 { $name } 빼고 할게요.
cart-total = 합계는 { $total }입니다.
    .b = 모두 { $total }입니다.
cart-empty = 장바구니가 비어 있어요.
    .b = 장바구니에 아무것도 없어요.
emptied = 장바구니를 비웠어요. 다시 채우시려면, 되돌려 줘, 하고 말씀하세요.
    .b = 다 뺐어요. 되돌려 줘, 하고 말씀하시면 돌려 놓을게요.
kept = 알겠어요, 장바구니는 그대로 둘게요.
    .b = 네, 바꾼 건 없어요.
coupon-applied = { $code } 코드를 적용했어요.
    .b = { $code } 코드, 적용됐어요.
undone = 되돌렸어요.
    .b = 네, 방금 한 걸 취소했어요.
undone-several = 마지막 변경 { pieces }, 되돌렸어요.
    .b = 네, 마지막으로 바꾼 { pieces }, 취소했어요.
redone = 다시 했어요.
    .b = 네, 되돌린 걸 다시 적용했어요.
redone-several = 변경 { pieces }, 다시 했어요.
    .b = 네, 되돌린 { pieces }, 다시 적용했어요.
exchanged = { $quantity ->
        [1] { $before } 대신 { $name }, 담았어요. 모두 { $total }입니다.
       *[other] { $before } 대신 { $name } { pieces-wanted }, 담았어요. 모두 { $total }입니다.
    }
    .b = { $quantity ->
        [1] { $before } 빼고 { $name }, 넣었어요. 합계는 { $total }입니다.
       *[other] { $before } 빼고 { $name } { pieces-wanted }, 넣었어요. 합계는 { $total }입니다.
    }
other-line = 죄송해요, 그럼 { $name }.
    .b = 알겠어요, 대신 { $name }.
already-so = 이미 그렇게 담겨 있어요: { $name }.
    .b = { $name }, 벌써 장바구니에 있어요.

## 주문하기

checkout-waits = 주문을 계속하시려면, 결제할게요, 하고 말씀하세요.
    .b = 주문을 이어서 하실 때, 결제할게요, 하고 말씀해 주세요.
when-by = { $day ->
        [none] { $last ->
            [0] 오늘
            [1] 내일까지
           *[other] { $last }일 안에
        }
       *[other] { $ahead ->
            [0] 오늘
            [1] 내일
           *[other] { $day } { $weekday }에
        }
    }
when-between = { $day ->
        [none] { $first }일에서 { $last }일 안에
       *[other] { $day } { $weekday }에서 { $until } { $until_weekday } 사이에
    }
delivery-option = { $name }, { $price }, { $when }.
    .b = { $name }: { $price }, { $when } 받으세요.
delivery-option-free = { $name }, 무료, { $when }.
    .b = { $name }: 무료이고, { $when } 받으세요.
order-placed = 감사합니다. 주문 번호는 { $number }입니다. 계산대에서 이 번호를 말씀하시고 { $total } 내시면 돼요.
    .b = 주문했어요. 번호는 { $number }입니다. 계산대에서 이 번호로 { $total } 결제해 주세요.
not-ordered = 알겠어요, 주문하지 않았어요. 장바구니는 그대로 있어요.
    .b = 네, 아무것도 주문하지 않았어요. 장바구니는 보관해 둘게요.

## 주문

order-status = { $day } 주문 { $number }, { $total }: { $status ->
        [placed] 접수됐고, 계산대 결제를 기다리고 있어요.
        [paid] 결제됐고, 곧 포장할 거예요.
        [packed] 포장이 끝났어요.
        [shipped] 배송 중이에요.
        [ready] 찾아가실 수 있어요.
        [delivered] 배송이 끝났어요.
       *[cancelled] 취소됐어요.
    }
    .b = { $day }에 하신 주문 { $number }, 금액은 { $total }입니다. { $status ->
        [placed] 접수됐어요. 계산대에서 결제해 주세요.
        [paid] 결제가 끝나서 포장할 차례예요.
        [packed] 포장했어요.
        [shipped] 출발해서 가고 있어요.
        [ready] 준비됐으니 찾으러 오세요.
        [delivered] 이미 배송됐어요.
       *[cancelled] 취소된 주문이에요.
    }
order-found = 주문 { $number }, 금액은 { $total }입니다.
    .b = 주문 { $number } 찾았어요. { $total }입니다.
order-cancelled = 주문 { $number }, 취소했어요.
    .b = 주문 번호 { $number }, 취소됐어요.
order-kept = 알겠어요, 주문은 그대로예요.
    .b = 네, 주문을 그대로 뒀어요.
already-cancelled = 주문 { $number }, 이미 취소됐어요.
    .b = 그 주문, { $number }, 전에 취소된 거예요.

## 가게에 대한 질문

no-answer = 그건 제가 잘 몰라요. { $contact }
    .b = 답을 드릴 수가 없어요. { $contact }

## 안 되는 것

refused-unknown-product = 그 상품은 이제 없어요.
    .b = 그 상품은 더 이상 팔지 않아요.
refused-out-of-stock = 죄송해요, { $name }, 품절이에요.
    .b = 죄송해요, { $name }, 남은 게 없어요.
refused-not-enough-stock = { $available ->
        [0] 죄송해요, { $name }, 품절이에요.
       *[other] { $name }, { pieces-left }밖에 안 남았어요.
    } 바꾼 건 없어요.
    .b = { $name }, 재고가 { pieces-left }뿐이에요. 바꾼 건 없어요.
refused-quantity-limit = { $name }, { pieces-left }까지 사실 수 있어요. 바꾼 건 없어요.
    .b = { $name } 상품은 최대 { pieces-left }예요. 바꾼 건 없어요.
refused-not-in-cart = 그건 장바구니에 없어요.
    .b = 장바구니에 그런 건 안 보여요.
only-in-cart = { $name }, 장바구니에 { $count }개뿐이에요.
    .b = 장바구니에는 { $name }, { $count }개만 있어요.
not-in-cart = { $name }, 장바구니에 없어요.
    .b = 장바구니에 { $name } 상품은 안 보여요.
refused-empty-cart = 장바구니가 비어 있어요.
    .b = 장바구니에 아무것도 없어요.
refused-unknown-coupon = { $name } 코드는 모르는 코드예요.
    .b = { $name }, 저희 코드가 아니에요.
refused-coupon-expired = { $name } 코드는 기간이 지났어요.
    .b = 죄송해요, { $name } 코드는 이제 쓸 수 없어요.
refused-coupon-minimum = { $name } 코드는 { $minimum } 이상 주문하셔야 쓸 수 있어요.
    .b = { $name } 코드는 { $minimum }부터 돼요.
refused-coupon-used-up = { $name } 코드는 다 쓰여서 더는 안 돼요.
    .b = 죄송해요, { $name } 코드는 모두 소진됐어요.
refused-coupon-used-before = { $name } 코드는 전에 쓰셔서 다시 쓸 수 없어요.
    .b = 죄송해요, { $name } 코드는 두 번 쓸 수 없어요.
refused-unknown-delivery = 그렇게는 배송하지 않아요. 배송 방법 뭐 있어요, 하고 물어보세요.
    .b = 그런 배송은 없어요. 배송 방법 알려 줘, 하고 말씀해 보세요.
refused-no-delivery = 먼저 어떻게 받으실지 말씀해 주세요.
    .b = 먼저 배송 방법을 골라 주세요.
refused-cart-changed = 읽어 드린 뒤에 바뀐 게 있어요.
    .b = 장바구니가 아까와 달라졌어요.
refused-unknown-order = { $name }번 주문을 찾을 수 없어요.
    .b = { $name }, 그런 주문은 없어요.
refused-too-late = { $name }번 주문은 이미 포장해서 바꿀 수 없어요.
    .b = { $name }번 주문은 벌써 포장돼서 여기서는 바꿀 수 없어요.
refused-nothing-to-undo = 되돌릴 게 없어요.
    .b = 지금은 되돌릴 수 있는 게 없어요.
refused-nothing-to-redo = 다시 할 게 없어요.
    .b = 되돌린 게 없어서 다시 할 것도 없어요.

## 하시려는 일의 이름

intent-search = 상품 찾기
intent-add = 장바구니에 담기
intent-set-quantity = 수량 바꾸기
intent-remove = 장바구니에서 빼기
intent-show-cart = 장바구니 보기
intent-empty-cart = 장바구니 비우기
intent-coupon = 쿠폰 쓰기
intent-checkout = 결제하기
intent-choose-delivery = 배송 방법 고르기
intent-yes = 네
intent-no = 아니요
intent-cancel = 그만하기
intent-order-status = 주문 조회
intent-cancel-order = 주문 취소
intent-faq = 가게에 대한 질문
intent-greet = 인사
intent-help = 도움말
intent-more = 더 보기
intent-previous = 이전으로 가기
intent-details = 상품 자세히 듣기
intent-price = 가격
intent-availability = 재고 확인
intent-compare = 비교하기
intent-choose = 하나 고르기
intent-deals = 할인 상품 듣기
intent-recommend = 추천
intent-reviews = 후기 듣기
intent-repeat = 다시 듣기
intent-slower = 천천히 말하기
intent-faster = 빨리 말하기
intent-louder = 크게 말하기
intent-quieter = 조용히 말하기
intent-higher = 높은 목소리
intent-deeper = 낮은 목소리
intent-other-voice = 다른 목소리
intent-spell = 철자 듣기
intent-spell-number = 번호 하나씩 듣기
intent-more-time = 더 기다려 달라는 부탁
intent-less-time = 더 빨리 대답해 달라는 부탁
intent-undo = 되돌리기
intent-redo = 다시 하기
intent-start-over = 처음부터 하기
intent-person = 사람과 이야기하기
intent-thanks = 감사 인사
intent-goodbye = 작별 인사

## 언어

language-changed = 네, 이제 { $language }로 이야기해요.
    .b = 알겠어요, 이제부터 { $language }로 할게요.
language-not-heard = 그런데 여기서는 { $language }만 알아들어요. 글로 쓰시거나 { $language }로 말씀해 주세요.
    .b = 다만 들을 때는 아직 { $language }만 돼요. 글로 쓰시거나 { $language }로 계속해 주세요.
language-unknown = 그 언어는 못 해요. 할 수 있는 언어: { $languages }.
    .b = 죄송해요, 그 언어는 몰라요. { $languages }, 이 중에서 골라 주세요.
language-which = 제가 하는 언어: { $languages }. 어느 걸로 하시겠어요?
    .b = { $languages }, 이 중에서 하나를 말씀해 주세요.
intent-speak-language = 다른 언어로 말하기

## 화면에 보이는 다음 말

suggest-cart = 장바구니 보여 줘
suggest-deals = 할인 상품 뭐 있어
suggest-help = 도와줘
suggest-first = 첫 번째 거
suggest-more = 더 보여 줘
suggest-never-mind = 그만할래
suggest-yes = 네
suggest-no = 아니요
suggest-delivery = 배송 방법 바꿔 줘

## Paying

refused-unknown-payment = 여기서는 그렇게 결제할 수 없어요.
    .b = 죄송해요, 그 방법은 받지 않아요.
refused-not-enough-credit = 잔액이 모자라요: { $name }. 다른 결제 방법을 골라 주세요.
    .b = 그걸로는 부족해요: { $name }. 다르게 결제해 주세요.
refused-order-limit = 한 번에 { $minimum }까지만 주문할 수 있어요. 몇 개 빼 주세요.
    .b = 한 주문의 한도 { $minimum }, 이걸 넘었어요. 몇 개 빼 주세요.
refused-day-limit = 하루에 { $minimum }까지만 쓸 수 있어요. 몇 개 빼시거나 내일 다시 와 주세요.
    .b = 오늘 한도 { $minimum }, 이걸 넘게 돼요. 몇 개 빼시거나 내일 다시 와 주세요.
refused-refund-too-high = 돌려 드릴 수 있는 금액보다 많아요.
    .b = 결제하신 것보다 많이 돌려 드릴 수는 없어요.
refused-payment-settled = 이미 결제됐거나 환불돼서 더는 바꿀 수 없어요.
    .b = 바꾸기에는 늦었어요. 벌써 결제됐거나 환불됐어요.
ask-payment = 어떻게 결제하시겠어요: { $options }?
    .b = 결제 방법은 { $options }, 이렇게 있어요. 어느 걸로 할까요?
pay-by = 결제 방법: { $method }.
    .b = 결제는 { $method }, 이렇게 해요.
payment-chosen = 알겠어요, 결제 방법: { $method }.
    .b = 네, 결제는 { $method }, 이렇게 할게요.
payment-changed = 알겠어요, 주문 { $number }, 이제 결제 방법: { $method }.
    .b = 네, 주문 { $number } 결제는 { $method }, 이렇게 바꿨어요.
order-placed-paid = 감사합니다. 주문 번호는 { $number }입니다. { $total }, 결제됐어요.
    .b = 주문과 결제가 끝났어요, { $total }. 번호는 { $number }입니다.
order-placed-to-pay = 감사합니다. 주문 번호는 { $number }입니다. 금액은 { $total }, 결제 방법: { $method }.
    .b = 주문했어요. 번호는 { $number }입니다. { $total }, 결제는 { $method }, 이렇게 해 주세요.
pay-now = 결제하시려면 화면의 링크를 여시거나, 휴대폰 카메라로 코드를 비춰 주세요.
    .b = 화면에 결제 링크와 휴대폰 카메라용 코드가 있어요.
payment-paid = 네, 주문 { $number }, { $total } 결제됐어요.
    .b = 주문 { $number }, { $total }, 결제가 끝났어요.
payment-open = 아직이에요. 주문 { $number }, 금액은 { $total }, 결제 방법: { $method }.
    .b = 주문 { $number }에 { $total } 결제가 남아 있어요. 결제는 { $method }, 이렇게 해요.
payment-processing = 주문 { $number } 결제가 진행 중이에요. 조금 뒤에 다시 물어봐 주세요.
    .b = 주문 { $number } 결제가 아직 안 끝났어요. 잠시 뒤에 다시 물어봐 주세요.
payment-cancelled = 주문 { $number }, 결제하실 게 없어요.
    .b = 주문 { $number }, 결제가 필요 없어요.
payment-refunded = 주문 { $number }, { $total } 환불해 드렸어요.
    .b = 주문 { $number } 환불됐어요: { $total }.
payment-failed = 주문 { $number } 결제가 안 됐어요. 빠져나간 돈은 없어요. 다른 결제 방법을 골라 주세요.
    .b = 결제가 실패해서 주문 { $number }에 빠져나간 돈은 없어요. 다르게 결제해 주세요.
payment-none = 여기에서 결제하실 주문이 없어요.
    .b = 결제할 주문을 찾지 못했어요.
card-number-refused = 카드 번호는 절대 말하거나 쓰지 마세요. 지웠어요. 저는 필요 없어요.
    .b = 카드 번호 같아서 지웠어요. 카드 번호는 필요 없어요.
intent-choose-payment = 결제 방법 고르기
intent-payment-status = 결제 확인

## Delivering

refused-not-ready = 주문하기에 아직 빠진 게 있어요. 결제할게요, 하고 말씀해 주세요.
    .b = 주문하려면 조금 더 알아야 해요. 결제할게요, 하고 말씀해 주세요.
refused-bad-detail = 그건 알아볼 수가 없었어요. 더 짧게 다시 말씀해 주세요.
    .b = 받아 적지 못했어요. 짧게 다시 말씀해 주세요.
refused-bad-postcode = { $name }, 그곳에는 그런 우편번호가 없어요.
    .b = 우편번호 { $name }, 그곳의 번호가 아니에요.
refused-not-delivered-there = 죄송해요, { $name }, 거기는 배송이 안 돼요.
    .b = 죄송해요, { $name }, 저희가 배송하지 않는 곳이에요.
refused-not-at-place = 죄송해요, { $name }, 거기에는 담으신 상품이 다 있지 않아요.
    .b = 죄송해요, { $name }에 없는 상품이 있어요.
ask-recipient = 받으실 분 이름을 말씀해 주세요.
    .b = 누가 받으세요? 이름을 말씀해 주세요.
ask-street = 받으실 곳의 거리와 번지를 말씀해 주세요.
    .b = 거리 이름과 번호가 어떻게 되세요?
ask-city = 어느 도시예요?
    .b = 도시 이름은요?
ask-postcode = 우편번호는요?
    .b = 거기 우편번호가 어떻게 되세요?
ask-country = 어느 나라예요: { $options }?
    .b = { $options }, 이 중에 어느 나라예요?
ask-contact = { $by ->
        [phone] 연락받으실 전화번호가 어떻게 되세요?
       *[email] 연락받으실 이메일 주소가 어떻게 되세요?
    }
    .b = { $by ->
        [phone] 여쭤볼 게 있을 때 쓸 전화번호를 말씀해 주세요.
       *[email] 여쭤볼 게 있을 때 쓸 이메일 주소를 말씀해 주세요.
    }
ask-place = 어디에서 찾아가시겠어요: { $options }?
    .b = 찾아가실 수 있는 곳: { $options }. 어디로 할까요?
examples-address = 그냥 말씀하시거나, 한 글자씩 불러 주시거나, 다른 배송 방법을 고르세요. 아니면, 그만할래, 하고 말씀하세요.
    .b = 천천히, 또는 한 글자씩 말씀해 보세요. 다른 배송 방법을 고르시거나, 그만할래, 하고 말씀하셔도 돼요.
delivery-to = 받으실 곳: { $name }, { $street }, { $city }, { $postcode }.
    .b = 이리로 보낼게요: { $name }, { $street }, { $city }, { $postcode }.
pick-up-at = { $name }에서 { $ahead ->
        [0] 오늘
        [1] 내일
       *[other] { $day } { $weekday }
    } { $time }부터 찾아가실 수 있어요.
    .b = { $name }에 { $ahead ->
        [0] 오늘
        [1] 내일
       *[other] { $day } { $weekday }
    } { $time }부터 준비돼 있어요.
changed-since = { $what ->
        [goods] 장바구니에 담긴 게 바뀌었어요.
        [coupon] 쿠폰이 바뀌었어요.
        [delivery] 배송 방법이 바뀌었어요.
        [address] 주소가 바뀌었어요.
        [contact] 연락처가 바뀌었어요.
        [payment] 결제 방법이 바뀌었어요.
        [date] 도착하는 날이 바뀌었어요.
        [price] 가격이 바뀌었어요.
       *[several] 읽어 드린 뒤에 바뀐 게 있어요.
    }
    .b = { $what ->
        [goods] 장바구니의 상품이 아까와 달라요.
        [coupon] 쿠폰이 아까와 달라요.
        [delivery] 배송 방법이 아까와 달라요.
        [address] 주소가 아까와 달라요.
        [contact] 연락처가 아까와 달라요.
        [payment] 결제 방법이 아까와 달라요.
        [date] 도착하는 날이 아까와 달라요.
        [price] 가격이 아까와 달라요.
       *[several] 장바구니가 아까와 달라요.
    }
no-address = 아직 주소가 없어요.
    .b = 주소를 아직 말씀 안 하셨어요.
delivery-arrives = 지금 주문하시면 { $name }, { $when } 도착해요.
    .b = 지금 주문하시면 { $when } 받으세요: { $name }.
delivery-in-time = 네. 지금 주문하시면 { $name }, { $when } 도착해요.
    .b = 네, 지금 주문하시면 { $when } 받으실 수 있어요: { $name }.
delivery-too-late = 죄송해요, { $day } { $weekday }까지는 안 돼요. { $name }, { $when } 도착해요.
    .b = 아쉽지만 { $day } { $weekday }까지는 어려워요. { $name }, { $when } 도착해요.
delivery-order-by = 그러려면 { $ahead ->
        [0] 오늘
        [1] 내일
       *[other] { $weekday }
    } { $time }까지 주문해 주세요.
    .b = { $ahead ->
        [0] 오늘
        [1] 내일
       *[other] { $weekday }
    } { $time }까지 주문하시는 경우예요.
no-delivery-date = 언제 도착할지 말씀드릴 수 없어요.
    .b = 약속드릴 수 있는 날짜가 없어요.
intent-address = 받을 주소 말하기
intent-delivery-date = 도착하는 날 듣기

## After an order

ask-which-pieces = 이 중에 어느 거예요: { $options }?
    .b = 어느 걸 말씀하세요: { $options }?
ask-which-variant = 대신 어느 걸로 드릴까요? { $options } 있어요.
    .b = 무엇으로 바꿀까요? 이런 게 있어요: { $options }.
ask-reason = 이유가 뭐예요: { $options }?
    .b = 왜 그러세요: { $options }?
ask-refund-to = 돈은 어느 결제 방법으로 할까요: { $options }?
    .b = 금액을 어느 쪽으로 처리할까요: { $options }?
ask-new-method = 대신 어떻게 결제하시겠어요: { $options }?
    .b = 어느 결제 방법으로 바꿀까요: { $options }?
ask-new-address = 어디로 보낼까요? 거리, 도시, 우편번호를 말씀해 주세요.
    .b = 새 주소가 어떻게 되세요? 거리, 도시, 우편번호를 말씀해 주세요.
ask-confirm-change = 그렇게 할까요?
    .b = 이대로 맞아요?
order-tracking = 주문 { $number }, 택배사는 { $carrier }입니다. 운송장 번호는 { $tracking }입니다.
    .b = 주문 { $number }, { $carrier }에서 배송해요. 운송장 번호: { $tracking }.
order-tracking-expected = { $day } 도착할 거예요.
    .b = 도착 예정: { $day }.
order-no-tracking = 주문 { $number }에는 아직 운송장 번호가 없어요.
    .b = 주문 { $number }, 운송장 번호가 아직 안 나왔어요.
orders-count = { $count ->
        [0] 하신 주문이 없어요.
        [1] 주문이 하나 있어요.
       *[other] 주문이 { $count }건 있어요. 최근 주문이에요.
    }
    .b = { $count ->
        [0] 말씀드릴 주문이 없어요.
        [1] 하신 주문은 하나예요.
       *[other] 모두 { $count }건 주문하셨어요. 최근 것부터 말씀드릴게요.
    }
order-holds = 들어 있는 상품: { $names }.
    .b = 이런 게 들어 있어요: { $names }.
return-read = 주문 { $number }에서 { $names }, 반품하시는 거예요.
    .b = 반품할 상품: { $names }, 주문 { $number }.
exchange-read = 주문 { $number }에서 { $names }, 이걸 보내시고 대신 { $wanted } 받으세요.
    .b = 주문 { $number } 교환: { $names } 대신 { $wanted }.
change-read = 주문 { $number }에서 { $names } 대신 { $wanted } 받으세요.
    .b = 주문 { $number } 변경: { $names } 대신 { $wanted }.
remove-read = 주문 { $number }에서 { $names }, 이걸 뺄게요.
    .b = 주문 { $number }에서 빠지는 상품: { $names }.
address-read = 주문 { $number }, 이리로 보낼게요: { $address }.
    .b = 주문 { $number } 배송지: { $address }.
payment-read = 주문 { $number }, 이제 결제 방법: { $method }.
    .b = 주문 { $number } 결제를 바꿀게요: { $method }.
cancel-read = { $total } 주문 { $number }, 취소할게요. 이유: { $reason }.
    .b = 주문 { $number }, { $total }, 취소하는 거예요. 이유: { $reason }.
money-back = { $amount } 돌려받으세요: { $method }.
    .b = { $amount } 환불돼요: { $method }.
money-due = { $amount } 더 내셔야 해요: { $method }.
    .b = { $amount } 추가돼요: { $method }.
money-same = 가격은 그대로예요.
    .b = 금액은 같아요.
return-fee = 반품 비용 { $amount } 빼고 드려요.
    .b = 반송비 { $amount }, 이건 뺐어요.
return-made = 접수했어요. 반품 번호는 { $number }입니다. 상자에 넣어 주세요.
    .b = 됐어요. 반품 번호는 { $number }입니다. 상자에 적어 주세요.
order-changed = 주문 { $number }, 바꿨어요.
    .b = 됐어요, 주문 { $number }, 원하시는 대로예요.
change-dropped = 알겠어요, 주문은 그대로 둘게요.
    .b = 네, 바꾼 건 없어요.
only-once = 한 주문에 한 번만 할 수 있어요. 더 바꿀 게 있으면, 네, 하기 전에 말씀해 주세요.
    .b = 이런 변경은 한 번만 돼요. 네, 하기 전에 다 말씀해 주세요.
no-such-variant = { $name }, 그렇게는 없어요.
    .b = 그런 { $name } 상품은 지금 없어요.
reordered = { $names }, 장바구니에 담았어요.
    .b = { $names }: 다시 담았어요.
reorder-missing = { $names }, 지금은 구해 드릴 수 없어요.
    .b = 지금 없는 상품: { $names }.
receipt-said = { $day } 주문 { $number }: { $names }. 내신 금액은 { $total }입니다.
    .b = { $day } 주문 { $number } 영수증: { $names }, 모두 { $total }.
receipt-open = { $day } 주문 { $number }: { $names }, 모두 { $total }.
    .b = { $day } 주문 { $number }입니다: { $names }. 합계 { $total }.
receipt-due = 아직 { $amount } 내셔야 해요.
    .b = 남은 금액은 { $amount }입니다.
receipt-back = { $amount } 돌려드렸어요.
    .b = { $amount } 환불했어요.
receipt-cancelled = 주문이 취소됐어요.
    .b = 취소된 주문이에요.
# Ways to pay, as they are named within a sentence.
label-method-original = 결제하신 방법
label-method-card = { $digits }번으로 끝나는 { $brand } 카드
label-method-paypal = 페이팔
label-method-gift-card = 기프트 카드
label-method-store-credit = 적립금
# What people call these, parted by commas.
label-words-original = 원래대로, 같은 방법, 결제한 방법, 결제했던 걸로, 낸 대로
label-words-card = 카드, 신용카드, 체크카드, 신용 카드, 체크 카드
label-words-paypal = 페이팔
label-words-gift-card = 기프트 카드, 기프트카드, 상품권
label-words-store-credit = 적립금, 포인트, 매장 적립금
# On paper.
label-receipt-title = 영수증
label-receipt-order = 주문 { $number }, { $day }
label-receipt-goods = 상품
label-receipt-tax = { $included ->
        [no] 세금
       *[yes] 포함된 세금
    }
label-receipt-total = 합계
label-receipt-paid-by = 결제: { $method }
label-receipt-unpaid-title = 주문
label-receipt-due = 낼 금액
label-receipt-back = 환불
label-receipt-cancelled = 취소된 주문입니다.
label-return-label-title = 반품 { $number }
label-return-label-how = 상자에 넣어 주세요. 주문 { $number }의 반품입니다.
refused-not-delivered = 주문 { $name }, 아직 배송되지 않아서 반품할 수 없어요.
    .b = 주문 { $name }, 받으신 다음에 반품하실 수 있어요.
refused-return-window = { $name }, { $available }일 안에만 반품되는데 그 기간이 지났어요.
    .b = { $name } 반품 기간 { $available }일이 지났어요.
refused-not-returnable = { $name }, 반품이 안 되는 상품이에요.
    .b = 죄송해요, { $name }, 돌려받지 않아요.
refused-returned-already = { $name }, 이미 반품 중이에요.
    .b = { $name }, 벌써 반품하셨어요.
refused-more-than-bought = { $name }, { $available }개만 반품하거나 바꿀 수 있어요.
    .b = 그 주문에는 { $name }, { $available }개뿐이에요.
refused-not-in-order = 주문 { $name }에 그건 없어요.
    .b = 그건 주문 { $name }에 안 보여요.
refused-unknown-return = 반품 { $name }, 찾을 수 없어요.
    .b = { $name }, 그런 반품은 없어요.
refused-no-more-changes = 주문 { $name }, 더는 변경이나 교환, 반품이 안 돼요.
    .b = 주문 { $name }에서 더 바꿀 수 있는 게 없어요.
refused-not-allowed = 주문 { $name }에서 그건 바꿀 수 없어요.
    .b = 가게 규칙 때문에 주문 { $name }의 그건 못 바꿔요.
refused-reason-needed = 주문 { $name }, 취소하려면 이 이유 중 하나가 필요해요.
    .b = 주문 { $name } 취소에는 이유가 있어야 해요.
refused-nothing-left = 그러면 주문 { $name }에 남는 게 없어요. 취소하실 수는 있어요.
    .b = 그게 주문 { $name }의 전부예요. 대신, 주문 취소해 줘, 하고 말씀하세요.
refused-variant-sold-out = { $name }, 지금은 그렇게 없어요.
    .b = 그런 { $name } 상품은 품절이에요.
refused-other-product = { $name }, 같은 상품의 다른 사이즈나 색으로만 교환돼요.
    .b = { $name } 상품은 사이즈, 색, 종류만 바꿀 수 있어요.
refused-method-refused = 그 결제 방법은 여기에 쓸 수 없어요.
    .b = 그 방법으로는 돈을 처리할 수 없어요.
refused-incomplete-address = 주소에는 거리, 도시, 우편번호가 필요해요.
    .b = 주소를 다 말씀해 주세요. 거리, 도시, 우편번호요.
intent-return-items = 반품하기
intent-exchange-items = 교환하기
intent-change-order = 주문 바꾸기
intent-remove-from-order = 주문에서 빼기
intent-change-order-address = 주문 배송지 바꾸기
intent-change-order-payment = 주문 결제 방법 바꾸기
intent-reorder = 같은 걸로 다시 주문하기
intent-receipt = 영수증
intent-order-tracking = 운송장 번호
intent-my-orders = 내 주문 듣기

## The cart goes along

handover-code = 장바구니 코드는 { $number }입니다. 다른 기기에서, 내 장바구니 코드는, 하고 이 숫자를 말씀하세요. 십 분 동안 한 번만 쓸 수 있어요.
    .b = 코드는 { $number }입니다. 거기서, 내 장바구니 코드는, 하고 숫자를 말씀하세요. 십 분 동안 돼요.
handover-taken = 장바구니를 가져왔어요.
    .b = 이제 장바구니가 여기 있어요.
ask-handover-code = 코드 여섯 자리가 어떻게 되세요?
    .b = 숫자 여섯 개를 말씀해 주세요.
refused-unknown-code = 그 코드는 안 돼요. 오래됐거나 이미 쓴 코드예요.
    .b = 그런 코드가 없어요. 십 분 동안 한 번만 쓸 수 있어요.
refused-too-many-codes = 코드가 너무 여러 번 틀렸어요. 십 분 뒤에 다시 해 주세요.
    .b = 너무 자주 틀렸어요. 십 분 뒤에 다시 말씀해 주세요.

## Advice

ask-guide = { $text } { $options }?
    .b = { $text } 이렇게 대답하실 수 있어요: { $options }.
ask-open = { $text }
    .b = 하나만 여쭤볼게요: { $text }
guide-offer = 종류가 많아요. 고르는 거 도와줘, 하고 말씀하시면 뭐가 필요하신지 여쭤볼게요.
    .b = 꽤 많네요. 원하시면, 고르는 거 도와줘, 하고 말씀하세요.
# Why a product is recommended; the names follow in a list.
because-due = 보통 { $unit ->
        [weeks] { $count }주
       *[days] { $count }일
    }마다 사시는 상품이에요: { $name }.
    .b = { $unit ->
        [weeks] { $count }주
       *[days] { $count }일
    }쯤마다 사셨어요: { $name }.
because-again = { $name }, 전에 사셨어요.
    .b = 전에 사신 상품이에요: { $name }.
because-together = { $name }, { $because }하고 자주 같이 사는 상품이에요.
    .b = { $because } 사시는 분들이 많이 고르세요: { $name }.
because-similar = { $because } 사셔서 골랐어요: { $name }.
    .b = { $name }, { $because } 사시는 분께 맞아요.
because-popular = { $category }에서 인기 있어요: { $name }.
    .b = { $category } 중에 많이들 사세요: { $name }.
buy-again = 이런 걸 다시 사실 때가 된 것 같아요.
    .b = 자주 다시 사시는 상품이에요.
buy-again-nothing = 자주 다시 사시는 게 안 보여요.
    .b = 아직 꾸준히 사시는 상품이 없어요.
buy-again-unknown = 누구신지 알아야 말씀드릴 수 있어요.
    .b = 그러려면 누구신지 알아야 해요.
intent-guide = 고르는 것 도움받기
intent-buy-again = 다시 살 것
intent-ask-policy = 가게 규정

## Who is speaking

ask-identity = 누구세요? 이메일 주소나 전화번호, 주문 번호를 말씀해 주세요.
    .b = 이메일 주소, 전화번호, 주문 번호 중 하나를 말씀해 주세요.
ask-identity-name = 성함이 어떻게 되세요?
    .b = 어느 분 성함으로 돼 있어요?
ask-identity-postcode = 그 주문의 우편번호가 어떻게 되세요?
    .b = 그 주문은 어느 우편번호로 가요?
ask-pin = 핀 번호를 말씀해 주세요.
    .b = 핀 번호가 어떻게 되세요?
ask-new-pin = 핀 번호를 뭘로 할까요? 숫자 네 자리에서 여덟 자리예요.
    .b = 네 자리에서 여덟 자리로 핀 번호를 골라 주세요.
ask-book-address = 주소가 어떻게 되세요? 거리, 도시, 우편번호를 말씀해 주세요.
    .b = 주소를 말씀해 주세요. 거리, 도시, 우편번호요.
ask-confirm-account = 그렇게 할까요?
    .b = 그게 맞으세요?
examples-identity = 천천히, 글자나 숫자를 하나씩 말씀하셔도 돼요. 아니면, 그만할래, 하고 말씀하세요.
    .b = 한 글자씩 불러 주시거나, 그만할래, 하고 말씀해 주세요.
identity-needed = 그러려면 누구신지 알아야 해요.
    .b = 누구신지 알아야 할 수 있는 일이에요.
identity-more-needed = 그러려면 본인이신지 더 확인해야 해요.
    .b = 개인 정보라서 한 번 더 여쭤볼게요.
identified = 감사합니다, { $name } 님.
    .b = 안녕하세요, { $name } 님.
identified-order = 감사합니다. 주문 { $number } 찾았어요.
    .b = 찾았어요: 주문 { $number }.
identity-same = 이미 알고 있어요, { $name } 님.
    .b = 로그인돼 있어요, { $name } 님.
signed-out = 알겠어요, 이제 누구신지 몰라요.
    .b = 네, 로그아웃했어요.
your-addresses = { $count ->
        [0] 저장된 주소가 없어요.
        [1] 저장된 주소예요: { $addresses }.
       *[other] 저장된 주소예요, 기본 주소부터: { $addresses }.
    }
    .b = { $count ->
        [0] 주소록이 비어 있어요.
        [1] 주소록에 있어요: { $addresses }.
       *[other] 주소록에 있어요, 기본 주소부터: { $addresses }.
    }
your-methods = { $count ->
        [0] 저장된 결제 방법이 없어요.
       *[other] 저장된 결제 방법: { $methods }.
    }
    .b = { $count ->
        [0] 저한테 저장하신 결제 방법이 없어요.
       *[other] 이렇게 결제하실 수 있어요: { $methods }.
    }
label-gift-card-left = { $total } 남은 기프트 카드
label-credit-left = 적립금 { $total }
your-data = 이름 { $name }, 연락처, { $addresses ->
        [0] 주소 없음
       *[other] 주소 { $addresses }개
    }, { $methods ->
        [0] 결제 방법 없음
       *[other] 결제 방법 { $methods }개
    }, { $orders ->
        [0] 주문 없음
       *[other] 주문 { $orders }건
    }, 이렇게 저장돼 있어요. 글로 받으시려면: { $contact }
    .b = { $name } 님의 정보예요. 주소: { $addresses }, 결제 방법: { $methods }, 주문: { $orders }. 글로 받으시려면: { $contact }
forget-read = 이름, 주소, 결제 방법, 핀 번호를 지워요. 되돌릴 수 없어요.
    .b = 이름, 주소, 결제 방법, 핀 번호까지 모두 영영 지워져요.
data-forgotten = 지웠어요. 이제 아는 게 없어요.
    .b = 됐어요. 남은 정보가 없어요.
address-add-read = { $address }, 이 주소를 저장할게요.
    .b = 주소록에 넣을 주소: { $address }.
address-usual-read = 앞으로 이리로 보낼게요: { $address }.
    .b = { $address }, 이걸 기본 주소로 할게요.
address-remove-read = { $address }, 주소록에서 지울게요.
    .b = 주소록에서 없앨 주소: { $address }.
method-remove-read = { $method }, 이걸 지울게요.
    .b = 지울 결제 방법: { $method }.
account-changed = 됐어요.
    .b = 바꿨어요.
account-unchanged = 알겠어요, 바꾼 건 없어요.
    .b = 네, 다 그대로예요.
pin-set = 핀 번호를 정했어요.
    .b = 됐어요, 이제 핀 번호가 있어요.
refused-not-recognised = 찾을 수가 없어요. 확인하고 다시 말씀해 주세요.
    .b = 서로 맞지 않아요. 확인하고 다시 해 주세요.
refused-too-many-tries = 너무 여러 번 하셨어요. 조금 있다가 다시 해 주세요.
    .b = 다시 하시기 전에 잠깐 기다려 주세요.
refused-bad-pin = 핀 번호는 네 자리에서 여덟 자리이고, 일 이 삼 사 같은 쉬운 번호는 안 돼요.
    .b = 쉬운 번호 말고 네 자리에서 여덟 자리로 해 주세요.
refused-not-kept = 그건 바꿀 수 없어요.
    .b = 그건 제가 못 바꿔요.
intent-identify = 누구인지 말하기
intent-sign-out = 로그아웃
intent-my-addresses = 내 주소 듣기
intent-add-address = 주소 저장하기
intent-change-address = 내 주소 바꾸기
intent-remove-address = 주소 지우기
intent-usual-address = 기본 주소 고르기
intent-my-methods = 내 결제 방법 듣기
intent-remove-method = 결제 방법 지우기
intent-my-data = 내 정보 듣기
intent-forget-me = 내 정보 지우기
intent-set-pin = 핀 번호 정하기

## Finding by what is known already

similar-to = { $name }, 이것과 비슷한 상품이에요.
    .b = 이런 게 비슷해요: { $name }.
nothing-similar = { $name }, 비슷한 게 더 없어요.
    .b = { $name } 말고 비슷한 건 없어요.
nothing-in-stock = 지금은 이 중에 재고 있는 게 없어요.
    .b = 지금은 다 품절이에요.
relaxed-rating = 별점 { $value }점 이상은 없어요. 이게 가장 가까워요.
    .b = { $value }점이 넘는 건 없어요. 가장 좋은 건 이거예요.
found-because = { $told ->
        [reviews] { $name } 후기에 나와요: { $words }.
        [description] { $name } 설명에 나와요: { $words }.
       *[attribute] { $name }: { $words }.
    }
    .b = { $told ->
        [reviews] { $words }, { $name } 사신 분들이 쓴 말이에요.
        [description] { $words }, { $name } 설명에 있는 말이에요.
       *[attribute] { $words }: { $name }.
    }

## What is asked about where two intents are near

intent-similar = 비슷한 상품 찾기
intent-search-rated = 별점 높은 상품 찾기
intent-only-in-stock = 재고 있는 것만 보기
intent-hand-over-cart = 장바구니를 다른 기기로 보내기
intent-take-over-cart = 다른 기기의 장바구니 이어서 쓰기
