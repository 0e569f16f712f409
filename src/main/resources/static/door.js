// The list for the door: found while one types, ticked without waiting for a page. Without it every button is a form.
const list = document.querySelector('table[data-door]')
const fold = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss')

const search = document.querySelector('[data-door-search]')
const narrow = () => {
  const wanted = fold(search.value.trim())
  for (const row of list?.tBodies[0].rows ?? []) {
    const words = fold(row.dataset.words).split(/[\s,-]+/)
    row.hidden = wanted !== '' && !words.some(word => word.startsWith(wanted)) && !fold(row.dataset.words).startsWith(wanted)
  }
}
search?.addEventListener('input', narrow)

// The row and the totals as the office has them now; everybody else's ticks come along.
const show = (page, id) => {
  for (const row of page.querySelectorAll('table[data-door] tbody tr')) {
    document.getElementById(row.id)?.replaceWith(row)
  }
  const total = page.getElementById('door-total')
  if (total) document.getElementById('door-total').textContent = total.textContent
  if (search) narrow()
  document.getElementById(id)?.querySelector('button')?.focus()
}

list?.addEventListener('submit', async event => {
  event.preventDefault()
  const form = event.target
  const id = form.closest('tr').id
  const body = new URLSearchParams(new FormData(form, event.submitter))
  event.submitter.disabled = true
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    if (!answer.ok || answer.url.includes('/office/sign-in')) return location.reload()
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'), id)
  } catch {
    event.submitter.disabled = false
    document.getElementById('door-total').textContent = list.dataset.door
  }
})
