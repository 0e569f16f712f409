// What makes the office better where scripts run; everything works without.

// A summary of errors is read first.
document.querySelector('.errors')?.focus()

// A draft is kept while somebody types, so that a lost connection loses nothing.
const form = document.querySelector('form[data-draft]')
if (form) {
  let waiting
  let dirty = false
  const save = async () => {
    const body = new URLSearchParams(new FormData(form))
    body.set('_do', 'save')
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Draft': 'kept' } })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const next = page.querySelector('form[data-draft]')
      if (answer.ok && next) {
        form.elements._revision.value = next.elements._revision.value
        document.getElementById('saved').textContent = page.getElementById('saved').textContent
        dirty = false
      }
    } catch {
      waiting = setTimeout(save, 10000) // the connection may come back
    }
  }
  form.addEventListener('input', () => {
    dirty = true
    clearTimeout(waiting)
    waiting = setTimeout(save, 4000)
  })
  form.addEventListener('submit', () => {
    dirty = false
    clearTimeout(waiting)
  })
  addEventListener('beforeunload', event => {
    if (dirty) event.preventDefault()
  })
}

// Long text gets a small toolbar.
for (const text of document.querySelectorAll('textarea[data-prose]')) {
  const bar = document.createElement('div')
  bar.className = 'toolbar'
  const names = text.dataset.prose.split('|')
  const marks = [['B', '**', '**'], ['I', '*', '*'], ['–', '\n- ', ''], ['↗', '[', '](https://)']]
  for (const [number, [label, before, after]] of marks.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'second'
    button.textContent = label
    button.setAttribute('aria-label', names[number])
    button.addEventListener('click', () => {
      const chosen = text.value.slice(text.selectionStart, text.selectionEnd)
      text.setRangeText(before + chosen + after, text.selectionStart, text.selectionEnd, 'end')
      text.focus()
      text.dispatchEvent(new Event('input', { bubbles: true }))
    })
    bar.append(button)
  }
  text.before(bar)
}

// A file that is too large is told before it travels, and a file travels once.
for (const file of document.querySelectorAll('input[type=file][data-most]')) {
  const error = document.getElementById('e-file')
  const isTooLarge = () => file.files.length > 0 && file.files[0].size > Number(file.dataset.most)
  file.addEventListener('change', () => {
    error.textContent = isTooLarge() ? file.dataset.tooLarge : ''
  })
  let sent = false
  file.form.addEventListener('submit', event => {
    if (isTooLarge() || sent) {
      event.preventDefault()
      if (isTooLarge()) file.focus()
      return
    }
    sent = true
  })
  addEventListener('pageshow', () => { sent = false })
}

// Work that goes on by itself says how far it is; once it has ended the page shows what came of it.
const running = document.querySelector('[data-running]')
if (running) {
  const look = async () => {
    try {
      const answer = await fetch(location.href)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const now = page.querySelector('[data-running]')
      if (!now) return location.reload()
      if (running.textContent !== now.textContent) running.textContent = now.textContent
    } catch {
      // the connection may come back
    }
    setTimeout(look, 1500)
  }
  setTimeout(look, 1000)
}
