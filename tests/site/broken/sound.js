const live = document.querySelector("#live");
new IntersectionObserver(([entry]) => {
  if (!entry.isIntersecting) return;
  live.textContent = "0.2";
  live.dataset.live = live.dataset.state = "ready";
}).observe(live);
