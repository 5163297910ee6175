# What hawker says in English. A message's attributes (.b, .c) are further ways to say it; they take turns.
# Amounts, order numbers and lists arrive ready to be said or shown.

## Coming and going

welcome = Welcome to { $shop }. What are you looking for?
    .b = Hello, this is { $shop }. What can I find for you?
welcome-back-cart = { $count ->
        [one] There is still one thing in your cart.
       *[other] There are still { $count } things in your cart.
    }
    .b = { $count ->
        [one] Your cart still has one thing in it.
       *[other] Your cart still has { $count } things in it.
    }
greet = Hello! What are you looking for?
    .b = Hi there. What can I find for you?
help = You can say: find running shoes under sixty dollars, the second one, add it to my cart, what's in my cart, or check out. You can ask about returns and opening hours, and say repeat, slower, or undo at any time.
    .b = Tell me what you need, for example a rain jacket in blue. Then say the second one, add it, or check out. Say repeat, slower, or talk to a person whenever you like.
thanks = You're welcome. Anything else?
    .b = My pleasure. Is there anything else?
goodbye = Goodbye, and thanks for coming.
    .b = Thank you. See you soon.
goodbye-cart = Goodbye. I'm keeping your cart for you.
    .b = See you soon. Your cart will be here when you come back.
person = To talk to a person: { $contact }
    .b = A person can help you. { $contact }
silence = Are you still there? Tell me what you need, or say help.
    .b = I'm listening. Say what you need, or say help.
silence-goodbye = I'll let you go. Your cart is safe, come back any time.
    .b = Goodbye for now. I'm keeping your cart.
cancelled = All right, I've stopped. Nothing was ordered.
    .b = OK, never mind. Nothing was ordered.
yes-to-what = Good. What would you like to do?
    .b = All right. What shall we do next?
no-then = All right. What would you like instead?
    .b = OK. What else can I do for you?

## Not understood

not-understood = Sorry, I didn't catch that.
    .b = I'm sorry, could you say that again?
not-understood-again = I still didn't get it.
    .b = Sorry, that's beyond me.
# After it: what may be said at this moment.
examples-anything = You can say: find rain jackets, what's on sale, or help.
    .b = Try: find headphones under fifty dollars, where is my order, or help.
examples-list = You can say: the first one, tell me about the second one, add the first one, or more.
    .b = Try: the second one, how much is the first one, more, or go back.
examples-cart = You can say: find rain jackets, show my cart, undo, or check out.
    .b = Try: find headphones, what's in my cart, make it two, or check out.
examples-choice = You can say: { $first }, the first one, the last one, or never mind.
    .b = Try: the first one, { $first }, or never mind.
examples-item = You can say a kind of thing, like running shoes or green tea, or never mind.
    .b = Try the name of a thing, like headphones, or a brand. Or say never mind.
examples-number = You can say a number, like two, or never mind.
    .b = Try just the number, like five. Or say never mind.
examples-code = You can spell it, letter by letter, or say never mind.
    .b = Try saying it slowly, one letter or digit after the other. Or say never mind.
examples-order-number = You can say its digits one by one, or never mind.
    .b = Try one digit after the other, slowly. Or say never mind.
examples-confirm-order = You can say: yes, no, change the delivery, or what's in my cart.
    .b = Try: yes, place the order. Or: no. Or: change the delivery.
examples-yes-no = You can say yes or no.
    .b = Please say yes, or no.
offer-person = I'm not getting it, sorry. { $contact }
    .b = Sorry, I can't make it out. A person can help. { $contact }
nothing-to-repeat = I haven't said anything yet.
    .b = There is nothing to repeat yet.
answered-elsewhere = Someone else is talking in this conversation. Listen to your cart, and say once more what is missing.
    .b = I was busy with someone else in this conversation. Say: show my cart, then say again what is missing.
went-wrong = Sorry, something went wrong on our side. Nothing was lost. Please try again in a moment.
    .b = I'm sorry, we have a problem here. Your cart is safe. Please come back in a moment.
one-moment = One moment, please.
    .b = Just a moment.
books-closed = I can't reach our books at the moment. Nothing is lost, and nothing is done twice. Please say that again in a moment.
    .b = Sorry, our books are closed for a moment. What you said is done once at most, so say it again shortly.
out-of-range = { $count ->
        [0] I haven't listed anything yet. Tell me what you are looking for.
        [one] I only listed one.
       *[other] I only listed { $count }. Please say a number up to { $count }.
    }
    .b = { $count ->
        [0] There is no list yet. What are you looking for?
        [one] There is just one.
       *[other] There are { $count } on the list. Which one do you mean?
    }
not-one-of-these = Sorry, that isn't one of them.
    .b = That one I don't have.

## How I speak

slower = OK, I'll speak more slowly.
    .b = All right, slower from now on.
faster = OK, I'll speak faster.
    .b = All right, faster from now on.
louder = OK, louder.
    .b = All right, I'll speak up.
quieter = OK, quieter.
    .b = All right, I'll speak more softly.
more-time = Of course, take your time. I'll wait longer before I answer.
    .b = No hurry. I'll wait until you've finished.
less-time = OK, I'll answer sooner.
    .b = All right, I won't wait as long.
no-more-time = Take your time. I'm already waiting as long as I can.
    .b = No hurry, I'm waiting as long as I can.
no-less-time = I'm already answering as soon as I can.
    .b = I can't answer any sooner.
no-slower = This is as slow as I can speak.
    .b = I can't go any slower.
no-faster = This is as fast as I can speak.
    .b = I can't go any faster.
no-louder = This is as loud as I can speak.
    .b = I can't get any louder.
no-quieter = This is as quiet as I can speak.
    .b = I can't get any quieter.

higher = OK, a higher voice.
    .b = All right, higher from now on.
deeper = OK, a deeper voice.
    .b = All right, deeper from now on.
other-voice = OK, how about this voice?
    .b = All right, this is another voice.
no-higher = This is as high as I can speak.
    .b = I can't go any higher.
no-deeper = This is as deep as I can speak.
    .b = I can't go any deeper.
spelled = { $text }.
    .b = It is { $text }.
nothing-to-spell = I haven't named anything yet.
    .b = There is nothing to spell yet.
microphone-lost = I can't hear you any more: the microphone is gone. Your cart is kept. Please plug it in again.
    .b = The microphone is gone, so I can't hear you. Nothing is lost. Please plug it in again.
microphone-back = I can hear you again.
    .b = The microphone is back. Please go on.

## Questions

ask-search-for = What are you looking for?
    .b = What would you like to find?
ask-what-to-add = What would you like to add?
    .b = What shall I put into your cart?
ask-which-item = Which one would you like?
    .b = Which one do you mean?
# Before the first question about a product that was not talked about yet.
this-product = { $name }.
    .b = That's { $name }.

ask-which-size = { $count ->
        [1] It comes in { $first }. Is that your size?
        [2] Which size: { $options }?
        [3] Which size: { $options }?
        [4] Which size: { $options }?
       *[other] Which size would you like? From { $first } to { $last }.
    }
    .b = { $count ->
        [1] I have it in { $first }. Is that your size?
        [2] What size: { $options }?
        [3] What size: { $options }?
        [4] What size: { $options }?
       *[other] What size do you need? I have { $first } to { $last }.
    }
ask-which-package = { $count ->
        [1] It comes in { $first }. Is that all right?
       *[other] Which one: { $options }?
    }
    .b = { $count ->
        [1] I have it in { $first }. Is that all right?
       *[other] Which would you like: { $options }?
    }
ask-which-color = { $count ->
        [1] It comes in { $first }. Is that all right?
       *[other] Which color: { $options }?
    }
    .b = { $count ->
        [1] I have it in { $first }. Is that all right?
       *[other] What color would you like: { $options }?
    }
ask-which-value = Which { $attribute }: { $options }?
    .b = What { $attribute } would you like: { $options }?
ask-which-line = Which one in your cart: { $options }?
    .b = Which do you mean: { $options }?
ask-how-many = How many would you like?
    .b = How many should it be?
# $number is read back digit by digit: "one five, fifteen".
ask-check-number = I heard { $number }. Is that right?
    .b = That is { $number }. Is it right?
# After a weight was asked for of what is sold by the piece.
sold-by-piece = { $name } is sold by the piece.
    .b = I have { $name } by the piece only.
ask-pieces = How many pieces would you like?
    .b = How many of it shall I add?
far-too-many = That's far too many. The most is { $most } of one thing.
    .b = So many can't be had: the most is { $most } of one thing.
ask-digits = How many, then? Please say it digit by digit, for example: five, zero.
    .b = Then how many? Say one digit after the other, for example: one, five.
ask-coupon = What is the code?
    .b = Which code would you like to use?
ask-delivery = How would you like to get it?
    .b = Which of these would you like?
ask-confirm-order = Shall I place the order?
    .b = Would you like me to place this order?
ask-confirm-empty = Shall I take everything out of your cart?
    .b = Do you really want to empty your cart?
ask-confirm-undo = Shall I take back everything that was changed?
    .b = Do you really want me to undo all of it?
ask-confirm-remove = Shall I take out { $options }?
    .b = You want { $options } out of your cart, is that right?
ask-confirm-cancel = Shall I cancel this order?
    .b = Do you want me to cancel it?
ask-order-number = What is the order number?
    .b = Please tell me the order number.
ask-meant = Did you mean { $options }?
    .b = Is it { $options }?

## Finding

found = { $count ->
        [one] I found one for { $item }
       *[other] I found { $count } for { $item }
    }{ $limit ->
        [below] {" "}under { $high }
        [above] {" "}over { $low }
        [between] {" "}between { $low } and { $high }
       *[none] {""}
    }.
    .b = { $count ->
        [one] There is one for { $item }
       *[other] Here is what I have for { $item }
    }{ $limit ->
        [below] {" "}under { $high }
        [above] {" "}over { $low }
        [between] {" "}from { $low } to { $high }
       *[none] {""}
    }.
excluding = I'll leave out { $things }.
    .b = All right, without { $things }.
nothing-found = I couldn't find { $item }. Try other words, or ask for a kind of thing, like shoes or tea.
    .b = I have nothing for { $item }. What else could it be?
relaxed-price = { $limit ->
        [below] I have nothing under { $high }.
        [above] I have nothing over { $low }.
       *[between] I have nothing between { $low } and { $high }.
    } These come closest.
    .b = { $limit ->
        [below] There is none under { $high },
        [above] There is none over { $low },
       *[between] There is none from { $low } to { $high },
    } but these are near.
relaxed-color = I have none in { $value }. There are other colors.
    .b = There are none in { $value }, but in other colors.
relaxed-size = I have none in size { $value }. There are other sizes.
    .b = There are none in size { $value }, but in other sizes.
relaxed-brand = I have none from { $value }. These are from others.
    .b = There are none by { $value }, but by others.
listed-item = { $number }: { $name }, { $price }.
    .b = { $number }: { $name }, { $price }.
listed-item-sold-out = { $number }: { $name }, { $price }, sold out right now.
    .b = { $number }: { $name }, { $price }, which is sold out.
offer-one = Shall I tell you more, or add it to your cart?
    .b = You can say tell me more, or add it.
offer = Which one would you like?
    .b = Say a number to hear more, or add one to your cart.
offer-more = Say a number, or more for others.
    .b = Which one? Or say more.
more = Here are more.
    .b = Next ones.
previous = Back to the ones before.
    .b = Here are the earlier ones again.
previous-question = All right, back.
    .b = OK, the question before.
left-question = All right, we leave that. What would you like?
    .b = OK, back. What can I do for you?
started-over = All right, from the beginning.
    .b = OK, we start again.
started-over-cart = { $count ->
        [one] All right, from the beginning. There is still one thing in your cart.
       *[other] All right, from the beginning. There are still { $count } things in your cart.
    }
    .b = { $count ->
        [one] OK, we start again. Your cart still has one thing in it.
       *[other] OK, we start again. Your cart still has { $count } things in it.
    }
no-more = That was all of them.
    .b = There are no more.
several = I have a few of those.
    .b = That could be one of these.
recommend = People like these.
    .b = You might like these.
nothing-to-recommend = I have nothing to suggest right now. What are you looking for?
    .b = Tell me what you need, and I'll find something.
deal = { $name }: { $description }
    .b = { $name }. { $description }
no-deals = There are no offers right now.
    .b = Nothing is on sale at the moment.

## About a product

details = { $name }, by { $brand }. { $description }
    .b = { $name } from { $brand }: { $description }
costs = { $name } costs { $price }.
    .b = { $name } is { $price }.
it-costs = It costs { $price }.
    .b = It is { $price }.
it-costs-from = It costs { $low } to { $high }, depending on which one you take.
    .b = It is between { $low } and { $high }.
costs-from = { $name } costs { $low } to { $high }, depending on which one you take.
    .b = { $name } is between { $low } and { $high }.
comes-in-color = It comes in { $values }.
    .b = You can have it in { $values }.
comes-in-size = { $count ->
        [1] It comes in { $first }.
        [2] The sizes are { $values }.
        [3] The sizes are { $values }.
        [4] The sizes are { $values }.
       *[other] Sizes go from { $first } to { $last }.
    }
    .b = { $count ->
        [1] It comes in { $first }.
        [2] You can have { $values }.
        [3] You can have { $values }.
        [4] You can have { $values }.
       *[other] There are sizes from { $first } to { $last }.
    }
extras = You can have it with { $names }.
    .b = It can come with { $names }.
bundle-holds = In it: { $names }.
    .b = It comes with { $names }.
rated = { $count ->
        [one] It has one review with { $stars } stars.
       *[other] Buyers give it { $stars } out of 5.
    }
    .b = { $count ->
        [one] One buyer gave it { $stars } out of 5.
       *[other] { $count } buyers rate it { $stars } out of 5.
    }
available = Yes, { $name } is in stock.
    .b = Yes, we have the { $name }.
available-as = Yes, { $name } is in stock in { $asked }.
    .b = Yes, we have the { $name } in { $asked }.
sold-out = { $name } is sold out right now.
    .b = Sorry, the { $name } is out of stock.
sold-out-as = { $name } is sold out in { $asked }.
    .b = Sorry, the { $name } is out of stock in { $asked }.
not-made = { $name } isn't available in { $asked }.
    .b = Sorry, the { $name } can't be had in { $asked }.
no-colors = { $name } comes in no colors to choose from.
    .b = There are no colors of { $name } to choose from.
no-sizes = { $name } comes in no sizes to choose from.
    .b = There are no sizes of { $name } to choose from.
few-left = { $count ->
        [one] It's the last one.
       *[other] Only { $count } are left.
    }
    .b = { $count ->
        [one] Just one is left.
       *[other] There are only { $count }.
    }
reviews = { $name } has { $stars } out of 5 stars.
    .b = Buyers give { $name } { $stars } out of 5.
review = One says: { $text }
    .b = Somebody says: { $text }
review-next = Another says: { $text }
    .b = And another: { $text }
no-reviews = Nobody has reviewed { $name } yet.
    .b = There are no reviews of { $name } yet.
compare-item = { $name } costs { $price }. { $description }
    .b = { $name }, { $price }: { $description }
compare-cheaper = { $name } is { $amount } cheaper.
    .b = You save { $amount } with { $name }.
compare-rated = Buyers rate { $name } higher.
    .b = { $name } has the better reviews.
compare-what = Which two shall I compare? Search first, then say compare the first and the second.
    .b = Tell me two products to compare.

## The cart

added = { $quantity ->
        [one] I've added { $name }. Your cart comes to { $total }.
       *[other] I've added { $quantity } of { $name }. Your cart comes to { $total }.
    }
    .b = { $quantity ->
        [one] { $name }: it's in your cart. That makes { $total }.
       *[other] { $quantity } of { $name } are in your cart. That makes { $total }.
    }
added-several = I've added { $names }. Your cart comes to { $total }.
    .b = { $names }: all in your cart. That makes { $total }.
without-option = I can't get you { $name } with { $modifiers }, so it comes without.
    .b = { $name } doesn't come with { $modifiers }. I've left that out.
rest-dropped = I haven't got to { $rest } yet. Say it again when you want it.
    .b = That left out { $rest }. Please say it again if you still want it.
added-none = None of them? Then I've added nothing.
    .b = All right, I've added nothing.
quantity-set = { $name }: now { $quantity }.
    .b = I've changed { $name } to { $quantity }.
removed = I've taken out { $name }.
    .b = I've removed { $name } from your cart.
# Labels have no variants: a thing has one name.
label-size = size { $size }
label-in-color = { $color } { $item }
label-of-brand = { $brand } { $item }
label-that = that
label-in-size = { $item } in { $size }
label-not = { $item }, not { $things }
label-without = { $item }, without { $things }
label-with-extras = { $name }, with { $extras }
label-counted = { $count ->
        [one] { $name }
       *[other] { $count } times { $name }
    }
cart-lines = You have { $lines }.
    .b = In your cart: { $lines }.
cart-discount = { $name }: { $amount } off.
    .b = You save { $amount } with { $name }.
cart-tax = Plus { $amount } { $name }.
    .b = On top of that comes { $name }, { $amount }.
before-checkout = Before that, { $name }.
    .b = One thing first, for { $name }.
left-out = I leave { $name } out.
    .b = { $name } is left out then.
cart-total = The total is { $total }.
    .b = That makes { $total }.
cart-empty = Your cart is empty.
    .b = There is nothing in your cart.
emptied = Your cart is empty now. Say undo to get it back.
    .b = Everything is out. You can say undo.
kept = All right, I've left your cart as it is.
    .b = OK, nothing was changed.
coupon-applied = The code { $code } is in.
    .b = I've used { $code }.
coupon-replaced = Two codes don't go together. { $code } is in, in place of { $before }: it saves you no less.
    .b = Only one code counts: I've put in { $code } in place of { $before }, since it saves you no less.
undone = I've taken that back.
    .b = OK, undone.
undone-several = I've taken back the last { $count } changes.
    .b = OK, the last { $count } changes are undone.
redone = I've made that change again.
    .b = OK, it's done again.
redone-several = I've made { $count } changes again.
    .b = OK, { $count } changes are done again.
exchanged = { $quantity ->
        [one] { $name } instead of { $before }. Your cart comes to { $total }.
       *[other] { $quantity } of { $name } instead of { $before }. Your cart comes to { $total }.
    }
    .b = { $quantity ->
        [one] I've put in { $name } in place of { $before }. That makes { $total }.
       *[other] I've put in { $quantity } of { $name } in place of { $before }. That makes { $total }.
    }
# Another line was meant than the one that was changed: that is taken back, and it is done to this one.
other-line = Sorry, { $name } then.
    .b = All right, { $name } instead.
already-so = That's what is in your cart: { $name }.
    .b = You already have { $name } in your cart.

## Checkout

checkout-waits = To go on with your order, say check out.
    .b = Say check out when you want to go on with your order.
# When something arrives has no variants: the sentences around it have.
when-by = { $day ->
        [none] { $last ->
            [0] today
            [1] by tomorrow
           *[other] within { $last } days
        }
       *[other] { $ahead ->
            [0] today
            [1] tomorrow
           *[other] on { $weekday }, { $day }
        }
    }
when-between = { $day ->
        [none] in { $first } to { $last } days
       *[other] between { $ahead ->
            [0] today
            [1] tomorrow
           *[other] { $weekday }, { $day }
        } and { $until_weekday }, { $until }
    }
delivery-option = { $name } for { $price }, { $when }.
    .b = { $name }, { $price }, { $when }.
delivery-option-free = { $name }, free, { $when }.
    .b = { $name } for nothing, { $when }.
order-placed = Thank you. Your order number is { $number }. Please pay { $total } at the till and say this number.
    .b = It's ordered. The number is { $number }. You pay { $total } at the till with it.
not-ordered = All right, nothing was ordered. Your cart is still here.
    .b = OK, I haven't ordered anything. I'm keeping your cart.

## Orders

order-status = Order { $number } from { $day }, { $total }, { $status ->
        [placed] is placed and waits to be paid at the till.
        [paid] is paid and will be packed.
        [packed] is packed.
        [shipped] is on its way.
        [ready] is ready for pick-up.
        [delivered] was delivered.
       *[cancelled] was cancelled.
    }
    .b = Your order { $number } from { $day } over { $total } { $status ->
        [placed] is placed; it waits to be paid at the till.
        [paid] is paid and goes to packing.
        [packed] is packed.
        [shipped] has left us and is on its way.
        [ready] is ready to be picked up.
        [delivered] has been delivered.
       *[cancelled] is cancelled.
    }
order-found = That is order { $number } over { $total }.
    .b = I found order { $number }, { $total }.
order-cancelled = Order { $number } is cancelled.
    .b = I've cancelled order { $number }.
order-kept = All right, your order stays.
    .b = OK, I've left the order as it is.
already-cancelled = Order { $number } is cancelled already.
    .b = That order, { $number }, was cancelled before.

## Questions of policy

no-answer = I don't have an answer to that. { $contact }
    .b = That I don't know. { $contact }

## Refusals

refused-unknown-product = I don't have that product any more.
    .b = That product isn't here any more.
refused-out-of-stock = Sorry, { $name } is sold out.
    .b = I'm sorry, there is no { $name } left.
refused-not-enough-stock = { $available ->
        [0] Sorry, { $name } is sold out.
        [one] There is only one { $name } left.
       *[other] There are only { $available } of { $name } left.
    } Nothing was changed.
    .b = I only have { $available } of { $name }. Nothing was changed.
fewer-than-asked = You can only have { $available } of { $name } now.
    .b = Sorry, only { $available } of { $name } can be had.
refused-quantity-limit = You can have up to { $available } of { $name }. Nothing was changed.
    .b = The limit for { $name } is { $available }. Nothing was changed.
refused-not-in-cart = That isn't in your cart.
    .b = I don't see that in your cart.
only-in-cart = { $name }: only { $count } in your cart.
    .b = Your cart has only { $count } of { $name }.
not-in-cart = { $name } isn't in your cart.
    .b = I don't see { $name } in your cart.
refused-empty-cart = Your cart is empty.
    .b = There is nothing in your cart.
refused-unknown-coupon = I don't know the code { $name }.
    .b = The code { $name } isn't one of ours.
refused-coupon-expired = The code { $name } isn't valid any more.
    .b = Sorry, { $name } has expired.
refused-coupon-minimum = The code { $name } needs an order of { $minimum } or more.
    .b = { $name } works from { $minimum } on.
refused-coupon-used-up = The code { $name } was used as often as it can be.
    .b = Sorry, all of { $name } are used up.
refused-coupon-used-before = You have used the code { $name } before, and it doesn't work again.
    .b = Sorry, { $name } doesn't work a second time for you.
refused-coupon-worse = Two codes don't go together, so I've kept { $name }: it saves you { $minimum } more.
    .b = Only one code counts. { $name } stays in, for it saves you { $minimum } more.
refused-no-coupon = There is no code in your cart.
    .b = You haven't used any code.
refused-unknown-delivery = We don't deliver that way. You can ask for the options by saying delivery.
    .b = I don't know that kind of delivery. Say delivery to hear the options.
refused-no-delivery = First tell me how you would like to get it.
    .b = Please choose a delivery first.
refused-cart-changed = Something changed since I read it to you.
    .b = Your cart isn't the same any more.
refused-unknown-order = I can't find order { $name }.
    .b = There is no order { $name }.
refused-too-late = It's too late to change order { $name }: it is packed already.
    .b = Order { $name } is packed already and can't be changed here.
refused-nothing-to-undo = There is nothing to undo.
    .b = I can't undo anything now.
refused-nothing-to-redo = There is nothing to make again.
    .b = I haven't taken anything back that I could make again.

## Names of intents, for "did you mean … or …?"

intent-search = looking for something
intent-add = adding something to your cart
intent-set-quantity = changing how many
intent-remove = taking something out of your cart
intent-show-cart = hearing your cart
intent-empty-cart = emptying your cart
intent-coupon = using a code
intent-checkout = checking out
intent-choose-delivery = choosing the delivery
intent-yes = yes
intent-no = no
intent-cancel = stopping
intent-order-status = hearing about an order
intent-cancel-order = cancelling an order
intent-faq = asking about the shop
intent-greet = hello
intent-help = help
intent-more = hearing more results
intent-previous = going back
intent-details = hearing more about it
intent-price = the price
intent-availability = whether it's in stock
intent-compare = comparing
intent-choose = choosing one
intent-deals = hearing the offers
intent-recommend = a recommendation
intent-reviews = hearing the reviews
intent-repeat = repeating
intent-slower = speaking slower
intent-faster = speaking faster
intent-louder = speaking louder
intent-quieter = speaking more quietly
intent-higher = a higher voice
intent-deeper = a deeper voice
intent-other-voice = another voice
intent-spell = spelling
intent-spell-number = spelling a number
intent-more-time = getting more time to speak
intent-less-time = answering sooner
intent-undo = undoing
intent-redo = making a change again
intent-start-over = starting over
intent-person = talking to a person
intent-thanks = thank you
intent-goodbye = goodbye

## Languages

language-changed = OK, let's speak { $language }.
    .b = All right, { $language } from now on.
language-not-heard = I only hear { $language } here, though: type what you need, or say it in { $language }.
    .b = But I still hear { $language } only. Please type, or go on in { $language }.
language-unknown = I don't speak that language. I speak { $languages }.
    .b = Sorry, I can't speak that one. You can have { $languages }.
language-which = I speak { $languages }. Which one would you like?
    .b = You can have { $languages }. Just name one.
intent-speak-language = speak another language

## What a screen offers to say next

suggest-cart = show my cart
suggest-deals = what's on sale
suggest-help = help
suggest-first = the first one
suggest-more = more
suggest-never-mind = never mind
suggest-yes = yes
suggest-no = no
suggest-delivery = change the delivery

## Paying

refused-unknown-payment = You can't pay that way here.
    .b = Sorry, we don't take that.
refused-not-enough-credit = There isn't enough left on it: { $name }. Please choose another way to pay.
    .b = That isn't enough: { $name }. Please choose another way to pay.
refused-order-limit = One order can't be more than { $minimum } here. Please take something out.
    .b = That is more than { $minimum }, the most for one order. Please take something out.
refused-day-limit = You can't spend more than { $minimum } a day here. Please take something out, or come back tomorrow.
    .b = That would be more than { $minimum } today, the most for a day. Please take something out, or come back tomorrow.
refused-refund-too-high = That is more than there is to pay back.
    .b = I can't pay back more than was paid.
refused-payment-settled = That can't be changed any more, because it is paid or paid back already.
    .b = It's too late to change that: it is paid or paid back already.
ask-payment = How would you like to pay: { $options }?
    .b = You can pay { $options }. Which one?
pay-by = You pay { $method }.
    .b = It's paid { $method }.
payment-chosen = All right, you pay { $method }.
    .b = OK, you pay { $method }.
payment-changed = All right, for order { $number } you pay { $method } now.
    .b = OK, order { $number } is paid { $method } now.
order-placed-paid = Thank you. Your order number is { $number }. It is paid: { $total }.
    .b = It's ordered and paid, { $total }. The number is { $number }.
order-placed-to-pay = Thank you. Your order number is { $number }. It costs { $total }, and you pay { $method }.
    .b = It's ordered. The number is { $number }. It costs { $total }, and you pay { $method }.
pay-now = To pay, open the link on the screen, or point your phone's camera at the code.
    .b = There is a link on the screen to pay with, and a code for your phone's camera.
pay-by-code = To pay, open the link on the screen on your phone, and show its code at the till.
    .b = There is a link on the screen. The code behind it is what you show at the till to pay.
payment-paid = Yes, order { $number } is paid: { $total }.
    .b = Order { $number } is paid, { $total }.
payment-open = Not yet. Order { $number } costs { $total }, and you pay { $method }.
    .b = { $total } is still to be paid for order { $number }. You pay { $method }.
payment-processing = Your payment for order { $number } is on its way. Please ask again in a moment.
    .b = The payment for order { $number } isn't done yet. Please ask again in a moment.
payment-cancelled = There is nothing to pay for order { $number }.
    .b = Order { $number } needs no payment.
payment-refunded = We paid { $total } back for order { $number }.
    .b = Order { $number } was paid back: { $total }.
payment-failed = The payment for order { $number } didn't go through, and nothing was taken. Please choose another way to pay.
    .b = Nothing was taken for order { $number }, because the payment didn't go through. Please choose another way to pay.
payment-none = You have placed no order here that is to be paid.
    .b = I know of no order of yours that is to be paid.
card-number-refused = Please never say or type a card number here. I deleted it, and I don't need it.
    .b = That looked like a card number, so I deleted it. I never need one.
ask-consent-by = How would you like to show that it's you: { $options }?
    .b = To pay with that, I need to know that it's you: { $options }?
ask-consent = { $by ->
        [code] Please tell me the code.
       *[other] To pay with that, please tell me your PIN.
    }
    .b = { $by ->
        [code] What's the code, please?
       *[other] Your PIN, please, to pay with that.
    }
code-sent = I sent you a code.
    .b = A code is on its way to you.
code-not-sent = I can't send you a code at the moment.
    .b = The code couldn't be sent right now.
consent-impossible = I can't charge what you have saved, because you have no PIN here.
    .b = Without a PIN I can't use what you have saved.
label-consent-pin = with your PIN
label-consent-code = with a code that I send you
label-words-consent-pin = pin, with my pin, my pin, pin number, pin code
label-words-consent-code = code, a code, one time code, send, send me, email, e mail, text, message
label-words-kept = saved, stored, kept, on file, usual, ending in, ending with, that ends in, you have, on my account
label-words-mine = my, mine
label-pay-kept = with { $method }
label-digits = { $digits }
label-code-subject = Your code for { $shop }
label-code-text = Your code is { $code }. It works once, for ten minutes. If you aren't paying at { $shop } right now, tell nobody this code.
label-page-order = Order { $number }
label-page-total = { $total }
label-page-state-paid = This is paid. Thank you.
label-page-state-refunded = This was paid back.
label-page-state-nothing = There is nothing to pay any more.
label-page-state-failed = The payment didn't go through, and nothing was taken. Please choose another way to pay.
label-page-state-till = To pay, show this code at the till.
label-page-state-moment = One moment, please …
label-page-state-card = Pay by card:
label-page-state-pay = Pay now
label-page-state-confirm = Your bank wants you to confirm this payment.
label-page-state-bank = Confirm
label-page-gone = This page is no longer there.
label-sign-in-text = Your code is { $code }. It works once, for ten minutes. If you aren't linking or unlinking your account at { $shop } right now, tell nobody this code.
label-linking-title = Link { $shop } to { $platform }
label-linking-asks = { $platform } asks to shop at { $shop } for you, by your voice: to find products, change your cart, place orders, and hear and change what the shop keeps of you, such as orders, addresses and ways to pay. Before anything that you keep is charged, your PIN or a code is asked for.
label-field-contact = Your e-mail address or phone number
label-field-pin = Your PIN
label-field-code = The code that was sent to you
label-link-page-sent = If the shop knows this address or number, a code is on its way to you. It works once, for ten minutes.
label-link-page-continue = Continue
label-link-page-agree = Link
label-link-page-deny = Don't link
label-link-page-wrong = That wasn't right. Please check it and try again.
label-link-page-wait = That was tried too often. Please wait a while, then try again.
label-link-page-stale = This page is no longer valid, and nothing was changed. Please begin anew.
label-link-page-refused = Something about this request to link isn't right, so nothing was linked. Please begin anew in the app that you came from.
label-unlinking-title = Unlink { $shop }
label-unlinking-asks = Whatever is linked to your account at { $shop }, such as a voice assistant, will no longer shop for you.
label-link-page-unlink = Unlink
label-link-page-keep = Leave it linked
label-link-page-unlinked = Nothing is linked to your account any more.
label-link-page-unchanged = Nothing was changed.
intent-choose-payment = choosing how to pay
intent-payment-status = hearing about a payment

## Delivering

refused-not-ready = Something is still missing for the order. Please say checkout.
    .b = I need a little more before I can order it. Please say checkout.
refused-bad-detail = I couldn't read that. Please say it again, shorter.
    .b = That I couldn't write down. Please say it again, in fewer words.
refused-bad-postcode = { $name } isn't a postcode there.
    .b = There is no postcode { $name } there.
refused-not-delivered-there = Sorry, we don't deliver to { $name }.
    .b = I'm sorry, { $name } is too far for us: we don't deliver there.
refused-not-at-place = Sorry, { $name } doesn't have everything in your cart.
    .b = { $name } doesn't have all of it, sorry.
ask-recipient = Who is it for? Please say the name.
    .b = What name shall I write on the parcel?
ask-street = Which street and number shall it go to?
    .b = Please tell me the street and the number.
ask-city = And the city?
    .b = Which city is that in?
ask-postcode = And the postcode?
    .b = What is the postcode there?
ask-country = Which country: { $options }?
    .b = Is that in { $options }?
ask-contact = { $by ->
        [phone] At which phone number can we reach you?
       *[email] At which e-mail address can we reach you?
    }
    .b = { $by ->
        [phone] What is your phone number, in case there is a question?
       *[email] What is your e-mail address, in case there is a question?
    }
ask-place = Where would you like to pick it up: { $options }?
    .b = You can pick it up at { $options }. Which one?
examples-address = You can say it, spell it letter by letter, or choose another delivery. Or say never mind.
    .b = Try it slowly, or spelled. You can also pick another delivery, or say never mind.
delivery-to = It goes to { $name }, { $street }, { $city }, { $postcode }.
    .b = I'll send it to { $name }, { $street }, { $city }, { $postcode }.
pick-up-at = You can pick it up at { $name } { $ahead ->
        [0] today
        [1] tomorrow
       *[other] on { $weekday }, { $day }
    } from { $time }.
    .b = It is ready for you at { $name } { $ahead ->
        [0] today
        [1] tomorrow
       *[other] on { $weekday }, { $day }
    } from { $time }.
changed-since = { $what ->
        [goods] What is in your cart has changed.
        [coupon] The coupon has changed.
        [delivery] The delivery has changed.
        [address] The address has changed.
        [contact] How we reach you has changed.
        [payment] The way to pay has changed.
        [date] It comes on another day now.
        [price] A price has changed.
       *[several] Something changed since I read it to you.
    }
    .b = { $what ->
        [goods] There is something else in your cart now.
        [coupon] The coupon isn't the same any more.
        [delivery] The delivery isn't the same any more.
        [address] The address isn't the same any more.
        [contact] How we reach you isn't the same any more.
        [payment] The way to pay isn't the same any more.
        [date] The day it comes isn't the same any more.
        [price] A price isn't the same any more.
       *[several] Your cart isn't the same any more.
    }
no-address = I don't have an address yet.
    .b = You haven't told me an address so far.
delivery-arrives = Ordered now, it comes by { $name } { $when }.
    .b = If you order now, { $name } gets it to you { $when }.
delivery-in-time = Yes. Ordered now, it comes by { $name } { $when }.
    .b = Yes, { $name } gets it to you { $when } if you order now.
delivery-too-late = Sorry, not by { $weekday }, { $day }. By { $name } it comes { $when }.
    .b = I'm afraid { $weekday }, { $day } is too soon. By { $name } it comes { $when }.
delivery-order-by = For that, please order by { $time } { $ahead ->
        [0] today
        [1] tomorrow
       *[other] on { $weekday }
    }.
    .b = That holds for orders until { $time } { $ahead ->
        [0] today
        [1] tomorrow
       *[other] on { $weekday }
    }.
no-delivery-date = I can't say when that would come.
    .b = There is no day that I could promise for that.
intent-address = telling where it goes
intent-delivery-date = hearing when it comes
## After an order

ask-which-pieces = Which of these: { $options }?
    .b = Which one do you mean: { $options }?
ask-which-variant = Which one would you like instead? There is { $options }.
    .b = What should it be instead? You can have { $options }.
ask-reason = What is the reason: { $options }?
    .b = Why, please: { $options }?
ask-refund-to = Which way to pay shall I use for the money: { $options }?
    .b = Where does the money go, or come from: { $options }?
ask-new-method = How would you like to pay instead: { $options }?
    .b = Which way to pay shall it be: { $options }?
ask-new-address = Where should it go? Tell me street, city and postcode.
    .b = What is the new address? Say street, city and postcode.
ask-confirm-change = Shall I do that?
    .b = Is that right?
order-tracking = Order { $number } is with { $carrier }. The tracking number is { $tracking }.
    .b = { $carrier } has order { $number }; its tracking number is { $tracking }.
order-tracking-expected = It should come { $day }.
    .b = It is expected { $day }.
order-no-tracking = Order { $number } has no tracking number yet.
    .b = There is no tracking number for order { $number } yet.
orders-count = { $count ->
        [0] I find no order of yours.
        [one] You have one order.
       *[other] You have { $count } orders. These are the latest.
    }
    .b = { $count ->
        [0] There is no order that I could tell you about.
        [one] There is one order of yours.
       *[other] There are { $count } orders of yours. The latest are these.
    }
order-holds = In it: { $names }.
    .b = It holds { $names }.
return-read = You send back { $names } from order { $number }.
    .b = From order { $number }, { $names } comes back.
exchange-read = You send back { $names } from order { $number }, and get { $wanted } instead.
    .b = From order { $number }: { $wanted } in exchange for { $names }.
change-read = In order { $number } you get { $wanted } instead of { $names }.
    .b = Order { $number }: { $wanted } in place of { $names }.
remove-read = I take { $names } out of order { $number }.
    .b = Order { $number } then comes without { $names }.
address-read = Order { $number } goes to { $address }.
    .b = I send order { $number } to { $address }.
payment-read = Order { $number } is then paid by { $method }.
    .b = I change the payment of order { $number } to { $method }.
cancel-read = I cancel order { $number } over { $total }. The reason: { $reason }.
    .b = Order { $number } over { $total } is then cancelled. The reason: { $reason }.
money-back = You get { $amount } back: { $method }.
    .b = { $amount } goes back to you: { $method }.
money-due = You pay { $amount } more: { $method }.
    .b = That is { $amount } more: { $method }.
money-same = The price stays the same.
    .b = It costs the same.
return-fee = Sending it back costs you { $amount }, which is taken off.
    .b = I have taken off { $amount } for sending it back.
return-made = It's registered. Your return number is { $number }. Please put it into the parcel.
    .b = Done. The return number is { $number }; write it on the parcel.
order-changed = Order { $number } is changed.
    .b = Done, order { $number } is as you want it.
change-dropped = All right, I've left the order as it is.
    .b = OK, nothing was changed.
only-once = This can be done once for an order. If you want something else of it, too, say so before you say yes.
    .b = An order can be changed like this once, so tell me everything before you say yes.
no-such-variant = { $name } can't be had like that.
    .b = There is no { $name } like that now.
reordered = I've put { $names } into your cart.
    .b = { $names }: in your cart again.
reorder-missing = I can't get you { $names } right now.
    .b = Not to be had right now: { $names }.
receipt-said = Order { $number } from { $day }: { $names }. You paid { $total }.
    .b = The receipt of order { $number } from { $day }: { $names }, { $total } in all.
receipt-open = Order { $number } from { $day }: { $names }, { $total } in all.
    .b = That is order { $number } from { $day }: { $names }. It comes to { $total }.
receipt-due = { $amount } is still to be paid.
    .b = You still have to pay { $amount }.
receipt-back = { $amount } was paid back.
    .b = We paid { $amount } back.
receipt-cancelled = The order was cancelled.
    .b = It was cancelled.
# Ways to pay, as they are named within a sentence.
label-method-original = the way you paid
label-method-card = { $brand } card ending in { $digits }
label-method-paypal = PayPal
label-method-gift-card = your gift card
label-method-store-credit = store credit
# What people call these, parted by commas.
label-words-original = original, same way, way i paid, how i paid, where it came from
label-words-card = card, credit card, debit card
label-words-paypal = paypal, pay pal
label-words-gift-card = gift card, voucher
label-words-store-credit = store credit, shop credit, credit with you
# On paper.
label-receipt-title = Receipt
label-receipt-order = Order { $number }, { $day }
label-receipt-goods = Goods
label-receipt-tax = { $included ->
        [no] Tax
       *[yes] Tax included
    }
label-receipt-total = Total
label-receipt-paid-by = Paid by { $method }
label-receipt-unpaid-title = Order
label-receipt-due = To be paid
label-receipt-back = Paid back
label-receipt-cancelled = This order was cancelled.
label-return-label-title = Return { $number }
label-return-label-how = Put this into the parcel. It belongs to order { $number }.
refused-not-delivered = Order { $name } hasn't been delivered yet, so nothing can come back yet.
    .b = Nothing of order { $name } can be sent back before it is delivered.
refused-return-window = { $name } can be sent back within { $available } days, and that time is over.
    .b = The { $available } days to send { $name } back are over.
refused-not-returnable = { $name } can't be sent back.
    .b = I'm sorry, we don't take { $name } back.
refused-returned-already = { $name } is being sent back already.
    .b = You have sent { $name } back already.
refused-more-than-bought = You can only send back or change { $available } of { $name }.
    .b = There are only { $available } of { $name } in the order.
refused-not-in-order = I don't see that in order { $name }.
    .b = That isn't in order { $name }.
refused-unknown-return = I can't find the return { $name }.
    .b = There is no return { $name }.
refused-no-more-changes = Order { $name } can't be changed, exchanged or sent back any more.
    .b = There is nothing more that I may change in order { $name }.
refused-not-allowed = That can't be changed in order { $name }.
    .b = The shop doesn't let me change that in order { $name }.
refused-reason-needed = I need one of these reasons to cancel order { $name }.
    .b = To cancel order { $name } I need a reason.
refused-nothing-left = Then nothing would be left of order { $name }. You can cancel it.
    .b = That would be all of order { $name }. Say cancel my order instead.
refused-variant-sold-out = { $name } can't be had like that now.
    .b = There is no { $name } like that now.
refused-other-product = { $name } can only be exchanged for the same thing in another size, color or make.
    .b = For { $name } you can only get the same thing in another size, color or make.
refused-method-refused = That way to pay can't be used for this.
    .b = The money can't go that way.
refused-incomplete-address = An address needs street, city and postcode.
    .b = Please tell me the whole address: street, city and postcode.
intent-return-items = sending something back
intent-exchange-items = exchanging something
intent-change-order = changing an order
intent-remove-from-order = taking something out of an order
intent-change-order-address = changing where an order goes
intent-change-order-payment = changing how an order is paid
intent-reorder = ordering the same again
intent-receipt = a receipt
intent-order-tracking = the tracking number
intent-my-orders = hearing your orders

## The cart goes along

handover-code = Your cart's code is { $number }. On the other device say: my cart code is, and these digits. It works once, for ten minutes.
    .b = The code is { $number }. Say there: my cart code is, and the digits. It is good for ten minutes.
handover-taken = Your cart is here now.
    .b = I have your cart.
ask-handover-code = What are the six digits of the code?
    .b = Please say the six digits.
refused-unknown-code = That code doesn't work. It may be too old, or used already.
    .b = I can't find that code. It works once, for ten minutes.
refused-too-many-codes = There were too many wrong codes. Please try again in ten minutes.
    .b = That was wrong too often. Try again in ten minutes, please.

## Advice

# A question of the shopkeeper's, with the answers that there are.
ask-guide = { $text } { $options }?
    .b = { $text } You can say { $options }.
ask-open = { $text }
    .b = Just one question: { $text }
guide-offer = There are many. Say help me choose, and I'll ask you what you need.
    .b = That is a lot. If you like, say help me choose.
# Why a product is recommended; the names follow in a list.
because-due = You usually buy { $name } every { $unit ->
        [weeks] { $count ->
            [one] week.
           *[other] { $count } weeks.
        }
       *[days] { $count ->
            [one] day.
           *[other] { $count } days.
        }
    }
    .b = Every { $unit ->
        [weeks] { $count ->
            [one] week
           *[other] { $count } weeks
        }
       *[days] { $count ->
            [one] day
           *[other] { $count } days
        }
    } or so you buy { $name }.
because-again = You bought { $name } before.
    .b = { $name } is something you have bought before.
because-together = { $name } is often bought with { $because }.
    .b = With { $because }, people often take { $name }.
because-similar = { $name }, because you buy { $because }.
    .b = Because you buy { $because }: { $name }.
because-popular = { $name } is popular in { $category }.
    .b = In { $category }, many people buy { $name }.
buy-again = It may be time to buy these again.
    .b = You buy these again and again.
buy-again-nothing = I see nothing that you buy again and again.
    .b = There is nothing that you buy regularly yet.
buy-again-unknown = I can only tell that when I know who you are.
    .b = For that I need to know who you are.
intent-guide = help with choosing
intent-buy-again = what to buy again
intent-ask-policy = a rule of the shop

## Who is speaking

ask-identity = Who are you? Tell me your e-mail address, your phone number or an order number.
    .b = Please tell me your e-mail address, your phone number or an order number.
ask-identity-name = And your name, please?
    .b = Which name goes with it?
ask-identity-postcode = And the postcode of that order, please? Or, if you pick it up, the e-mail address or phone number you gave.
    .b = Which postcode does that order go to? If you pick it up: which e-mail address or phone number did you give?
ask-pin = Please tell me your PIN.
    .b = What is your PIN?
ask-new-pin = Which PIN would you like? It needs four to eight digits.
    .b = Please choose a PIN of four to eight digits.
ask-book-address = What is the address? Say street, city and postcode.
    .b = Tell me the address, please: street, city and postcode.
ask-confirm-account = Shall I do that?
    .b = Is that what you want?
examples-identity = Say it slowly, one letter or digit after the other if you like. Or say never mind.
    .b = You can spell it, letter by letter, or say never mind.
identity-needed = For that I need to know who you are.
    .b = I can only do that when I know who you are.
link-offered = I put a card into your app, by which you can link your account.
    .b = You can link your account by the card that I put into your app.
identity-more-needed = For that I need to be surer who you are.
    .b = That is private, so I have to ask once more.
identified = Thank you, { $name }.
    .b = Hello, { $name }.
identified-order = Thank you. I found order { $number }.
    .b = I have it: order { $number }.
identity-same = I know you already, { $name }.
    .b = You are signed in, { $name }.
signed-out = All right, I no longer know who you are.
    .b = OK, you are signed out.
your-addresses = { $count ->
        [0] I have no address of yours.
        [one] I have this address of yours: { $addresses }.
       *[other] I have these addresses of yours, the usual one first: { $addresses }.
    }
    .b = { $count ->
        [0] There is no address in your book.
        [one] In your address book: { $addresses }.
       *[other] In your address book, the usual one first: { $addresses }.
    }
your-methods = { $count ->
        [0] I keep no way to pay for you.
       *[other] I keep this for you: { $methods }.
    }
    .b = { $count ->
        [0] You have no way to pay with me.
       *[other] You can pay with { $methods }.
    }
label-gift-card-left = a gift card with { $total }
label-credit-left = store credit of { $total }
your-data = I keep your name, { $name }, how to reach you, { $addresses ->
        [0] no address
        [one] one address
       *[other] { $addresses } addresses
    }, { $methods ->
        [0] no way to pay
        [one] one way to pay
       *[other] { $methods } ways to pay
    } and { $orders ->
        [0] no orders
        [one] one order
       *[other] { $orders } orders
    }. The shop gives you all of it in writing: { $contact }
    .b = You are { $name }. Kept for you: addresses: { $addresses }, ways to pay: { $methods }, orders: { $orders }. To get it in writing: { $contact }
forget-read = I delete your name, your addresses, your ways to pay and your PIN. That can't be undone.
    .b = Everything about you is then deleted for good: your name, addresses, ways to pay and PIN.
data-forgotten = It's deleted. I know nothing about you any more.
    .b = Done. Nothing about you is kept now.
address-add-read = I keep { $address } for you.
    .b = Your address book gets { $address }.
address-usual-read = I send your orders to { $address }.
    .b = { $address } is then your usual address.
address-remove-read = I take { $address } out of your address book.
    .b = { $address } is then no longer in your book.
method-remove-read = I delete { $method }.
    .b = I no longer keep { $method }.
account-changed = Done.
    .b = That's changed.
account-unchanged = All right, nothing was changed.
    .b = OK, all stays as it is.
pin-set = Your PIN is set.
    .b = Done, you have a PIN now.
refused-not-recognised = I can't find that. Please check what you told me, and try again.
    .b = That doesn't fit together. Please check it and try again.
refused-too-many-tries = That was tried too often. Please try again in a little while.
    .b = Please wait a little before you try that again.
refused-bad-pin = A PIN has four to eight digits, and isn't a simple row like one two three four.
    .b = Please take four to eight digits that aren't a simple row.
refused-not-kept = I can't change that one.
    .b = That one can't be changed.
intent-identify = telling me who you are
intent-sign-out = signing out
intent-my-addresses = hearing your addresses
intent-add-address = keeping an address
intent-change-address = changing your address
intent-remove-address = removing an address
intent-usual-address = choosing your usual address
intent-my-methods = hearing your ways to pay
intent-remove-method = removing a way to pay
intent-my-data = hearing what I know about you
intent-forget-me = deleting your data
intent-set-pin = setting a PIN

## Finding by what is known already

similar-to = Like { $name }, there are these.
    .b = These are like { $name }.
nothing-similar = I have nothing else like { $name }.
    .b = There is nothing like { $name } besides.
nothing-in-stock = None of these can be had right now.
    .b = All of these are sold out right now.
relaxed-rating = I have none that buyers rate { $value } stars or more. These come closest.
    .b = Nothing has { $value } stars or more. The best are these.
found-because = { $told ->
        [reviews] Buyers of { $name } write about { $words }.
        [description] { $name } is described with { $words }.
       *[attribute] { $name } is { $words }.
    }
    .b = { $told ->
        [reviews] { $words } is what buyers of { $name } write about.
        [description] { $words } is said in the description of { $name }.
       *[attribute] It is { $words }: { $name }.
    }

## What is asked about where two intents are near

intent-similar = looking for something like it
intent-search-rated = looking for what is rated well
intent-only-in-stock = seeing only what is in stock
intent-hand-over-cart = taking your cart to another device
intent-take-over-cart = going on with a cart from another device
