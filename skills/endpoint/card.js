// Lets a shopper pay on their own phone: the card goes from Stripe's own field to Stripe, never through this shop.
"use strict";
(function () {
  const here = document.currentScript.dataset;
  const stripe = Stripe(here.key, { locale: here.locale });
  const form = document.getElementById("pay");
  const problem = document.getElementById("problem");
  const button = form.querySelector("button");
  let card = null;
  if (document.getElementById("card")) {
    card = stripe.elements().create("card", { hidePostalCode: true });
    card.mount("#card");
  }
  form.addEventListener("submit", async function (event) {
    event.preventDefault();
    button.disabled = true;
    problem.textContent = "";
    const answer = await stripe.confirmCardPayment(here.secret, card ? { payment_method: { card: card } } : {});
    if (answer.error) {
      problem.textContent = answer.error.message || "";
      button.disabled = false;
    } else {
      location.replace(here.next);
    }
  });
})();
