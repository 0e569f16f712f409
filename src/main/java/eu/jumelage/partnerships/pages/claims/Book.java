package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.City.Identifier;
import eu.jumelage.partnerships.City.Scheme;
import eu.jumelage.partnerships.claims.Claim;
import eu.jumelage.partnerships.claims.ClaimedCity;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What the register says of the cities on a page.
 *
 * @param partnerships by their partners
 */
record Book(Map<UUID, City> cities, Map<UUID, UUID> partnerships, Language reader) {

    CityView city(ClaimedCity claimed) {
        UUID id = claimed.city();
        City city = id == null ? null : cities.get(id);
        String name = city == null ? claimed.name() : called(city);
        var detail = new ArrayList<String>();
        if (claimed.qid() != null) {
            detail.add(claimed.qid());
        }
        if (!name.equals(claimed.name())) {
            detail.add(claimed.name());
        }
        if (claimed.country() != null) {
            detail.add(claimed.country());
        }
        return new CityView(
                name,
                String.join(" · ", detail),
                city == null ? "unknown" : standing(city),
                city == null ? null : ClaimAddresses.record("city", city.id()));
    }

    /** A city of the register by its number there and its country. */
    CityView city(UUID id) {
        City city = cities.get(id);
        if (city == null) {
            return new CityView(id.toString(), "", "unknown", null);
        }
        var detail = new ArrayList<>(city.identifiers().stream()
                .filter(identifier -> identifier.scheme() == Scheme.WIKIDATA)
                .map(Identifier::value)
                .toList());
        detail.add(Locale.of("", city.country()).getDisplayCountry(reader.locale()));
        return new CityView(
                called(city), String.join(" · ", detail), standing(city), ClaimAddresses.record("city", id));
    }

    /** "Berlin – Boston", home or the partner first. */
    String title(Claim claim) {
        List<CityView> sides = sides(claim);
        return sides.getFirst().name() + " – " + sides.getLast().name();
    }

    /** Home before partners before all others. */
    List<CityView> sides(Claim claim) {
        CityView one = city(claim.one());
        CityView other = city(claim.other());
        return isFirst(claim) ? List.of(one, other) : List.of(other, one);
    }

    boolean isFirst(Claim claim) {
        return nearness(city(claim.one())) <= nearness(city(claim.other()));
    }

    private static int nearness(CityView city) {
        return List.of("home", "partner", "known", "unknown").indexOf(city.standing());
    }

    private String standing(City city) {
        return city.home() ? "home" : partnerships.containsKey(city.id()) ? "partner" : "known";
    }

    private String called(City city) {
        return city.latestName().string(reader);
    }
}
