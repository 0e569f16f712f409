-- What wrk asks in an hour of load: mostly pages that are kept, one in twelve that is drawn anew, at a walking pace.
local kept = {
    "/de/", "/fr/", "/nl/", "/en/",
    "/de/partnerstaedte", "/fr/villes-partenaires", "/nl/partnersteden", "/en/partner-cities",
    "/de/partnerstaedte/bruessel", "/fr/villes-partenaires/bruxelles", "/nl/partnersteden/brussel",
    "/de/aktuelles", "/fr/actualites", "/de/rueckblick", "/fr/retrospective", "/en/past",
    "/de/aktuelles.ics", "/fr/actualites.atom", "/en/upcoming.json", "/de/partnerstaedte/bruessel.ics",
    "/de/partnerstaedte/bruessel.atom", "/sitemap.xml",
}
local words = { "Bruxelles", "Ausstellung", "Jugend", "concert", "Kultur", "BrusselDays", "festival", "Schule" }
local encodings = { "gzip", "br", "identity" }
local asked = 0

function init()
    math.randomseed(1)
end

function delay()
    return 30 + math.random(20)
end

function request()
    asked = asked + 1
    wrk.headers["Accept-Encoding"] = encodings[math.random(#encodings)]
    if asked % 12 == 0 then
        return wrk.format("GET", "/de/suche?q=" .. words[math.random(#words)] .. "+" .. math.random(100000))
    elseif asked % 50 == 1 then
        return wrk.format("GET", "/fr/recherche?q=" .. words[math.random(#words)])
    elseif asked % 50 == 2 then
        return wrk.format("GET", "/de/partnerstaedte/nobody-" .. math.random(1000000))
    end
    return wrk.format("GET", kept[math.random(#kept)])
end
