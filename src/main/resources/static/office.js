// What makes the office better where scripts run; everything works without.

// A summary of errors is read first.
document.querySelector('.errors')?.focus()

// What was typed before a sitting ended goes on its way by itself, if it is only to be saved.
document.querySelector('form[data-again="at-once"]')?.requestSubmit()

// A draft is kept while somebody types, so that a lost connection or a sitting that ended loses nothing.
const form = document.querySelector('form[data-draft]')
if (form) {
  const status = document.getElementById('saved')
  let waiting
  let dirty = false
  let said

  const say = (key, link) => {
    if (said === key) return // it was announced once, and somebody may be on its link
    said = key
    status.textContent = status.dataset[key]
    if (link) {
      const way = document.createElement('a')
      way.href = link
      way.target = '_blank'
      way.textContent = status.dataset.signIn
      status.append(' ', way)
    }
  }
  const again = seconds => {
    clearTimeout(waiting)
    waiting = setTimeout(save, seconds * 1000)
  }
  const read = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html')

  // The page's own fields, as the office has them now: its token, the revision, what it showed.
  const renew = (page, tokenOnly) => {
    const next = page.querySelector('form[data-draft]')
    for (const field of form.querySelectorAll('input[type=hidden][name^="_"]')) {
      const now = next?.elements[field.name]
      if (now && (!tokenOnly || field.name === '_csrf')) field.value = now.value
    }
    return next
  }

  // Somebody may have signed in again in another window: then there is a new token. If it is somebody else, nothing of
  // this is theirs.
  const signedIn = async () => {
    const answer = await fetch(location.href)
    if (!answer.ok || answer.url.includes('/office/sign-in')) return false
    const page = await read(answer)
    const whose = some => some?.elements._csrf?.value.split('~')[1]
    return whose(page.querySelector('form[data-draft]')) === whose(form) && renew(page, true)
  }

  const send = () => {
    const body = new URLSearchParams(new FormData(form))
    body.set('_do', 'save')
    return fetch(form.action, { method: 'POST', body, headers: { 'X-Draft': 'kept' } })
  }

  const save = async () => {
    try {
      let answer = await send()
      if (answer.status === 401 || answer.status === 403) {
        if (await signedIn()) answer = await send()
        if (answer.status === 401 || answer.status === 403) {
          say('ended', '/office/sign-in')
          return again(10)
        }
      }
      if (answer.status >= 500) {
        say('offline')
        return again(10)
      }
      const page = await read(answer)
      if (answer.ok && renew(page)) {
        status.textContent = page.getElementById('saved').textContent
        said = undefined
        dirty = false
      } else {
        say(answer.status === 409 ? 'meanwhile' : 'refused')
      }
    } catch {
      say('offline')
      again(10)
    }
  }
  form.addEventListener('input', () => {
    dirty = true
    again(4)
  })
  form.addEventListener('submit', () => {
    dirty = false
    clearTimeout(waiting)
  })
  for (const back of ['online', 'focus']) {
    addEventListener(back, () => dirty && again(0.2))
  }
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
  if (text.dataset.look) look(text, bar, names.slice(4))
}

// and shows, if one likes, what the public page will make of it.
function look (text, bar, [name, empty, failed]) {
  const button = document.createElement('button')
  const shown = document.createElement('div')
  shown.id = text.id + '-look'
  shown.className = 'look prose'
  shown.hidden = true
  shown.role = 'region'
  shown.lang = text.lang
  button.type = 'button'
  button.className = 'second look-button'
  button.textContent = name
  button.setAttribute('aria-expanded', 'false')
  button.setAttribute('aria-controls', shown.id)
  shown.setAttribute('aria-label', name + ', ' + (document.querySelector(`label[for="${text.id}"]`)?.textContent.trim() ?? ''))
  let waiting
  let asked = 0
  const tell = words => {
    const line = document.createElement('p')
    line.lang = document.documentElement.lang
    line.className = 'quiet'
    line.textContent = words
    shown.replaceChildren(line)
  }
  const draw = async () => {
    const mine = ++asked
    if (!text.value.trim()) return tell(empty)
    try {
      const body = new URLSearchParams({ text: text.value, _csrf: text.form.elements._csrf.value })
      const answer = await fetch(text.dataset.look, { method: 'POST', body, redirect: 'error' })
      if (!answer.ok) throw new Error(String(answer.status))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (mine === asked) shown.replaceChildren(...page.body.childNodes)
    } catch {
      if (mine === asked) tell(failed)
    }
  }
  button.addEventListener('click', () => {
    shown.hidden = !shown.hidden
    button.setAttribute('aria-expanded', String(!shown.hidden))
    if (!shown.hidden) draw()
  })
  text.addEventListener('input', () => {
    clearTimeout(waiting)
    if (!shown.hidden) waiting = setTimeout(draw, 400)
  })
  bar.append(button)
  text.after(shown)
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
