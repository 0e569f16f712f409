package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.office.Staff.Seat;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the office against every role, from the router's own list. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {

    /** Whom nobody has to be to come here. */
    private static final Set<String> OPEN = Set.of(
            "/office/sign-in",
            "/office/sign-in/ask",
            "/office/sign-in/passkey",
            "/office/link/{secret}",
            "/office/calendar/{secret}.ics",
            "/office/translate/{secret}",
            "/office/door/{secret}");

    record Door(
            String method,
            String pattern,
            String type,
            @Nullable Allowed allowed) {
        String path() {
            return pattern.replaceAll("\\{[^}]*}", Staff.nobody().toString());
        }

        boolean changes() {
            return !method.equals("GET");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @Autowired
    ApplicationContext program;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    @LocalServerPort
    int port;

    Staff staff;
    Map<Role, Member> members = new EnumMap<>(Role.class);
    Map<Role, Seat> seats = new EnumMap<>(Role.class);

    @BeforeAll
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        for (Role role : Role.values()) {
            members.put(role, staff.hire("matrix-" + AccountRows.word(role), role));
        }
    }

    @AfterAll
    void dismiss() {
        staff.dismiss();
    }

    List<Door> doors() {
        var doors = new ArrayList<Door>();
        router.getHandlerMethods().forEach((info, handler) -> doors.addAll(doors(info, handler)));
        return doors;
    }

    List<Door> closed() {
        return doors().stream().filter(door -> !OPEN.contains(door.pattern())).toList();
    }

    List<Door> changing() {
        return doors().stream().filter(Door::changes).toList();
    }

    private static List<Door> doors(RequestMappingInfo info, HandlerMethod handler) {
        var methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        String type = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(MediaType::toString)
                .orElse("application/x-www-form-urlencoded");
        return info.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/office"))
                .flatMap(pattern -> (methods.isEmpty() ? List.of("GET", "POST") : methods)
                        .stream()
                                .map(method ->
                                        new Door(method, pattern, type, handler.getMethodAnnotation(Allowed.class))))
                .toList();
    }

    @Test
    void everyAddressSaysWhoMayUseIt() {
        assertThat(closed())
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        door -> assertThat(door.allowed()).as(door.toString()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void whoIsNotSignedInIsAskedTo(Door door) {
        Seat seat = staff.arrive();
        assertThat(isAskedToSignIn(ask(door, seat, seat.token(), null))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("closed")
    void onlyThoseWhoMayComeIn(Door door) {
        List<Role> allowed = door.allowed() == null
                ? List.of()
                : Arrays.asList(door.allowed().value());
        for (Role role : Role.values()) {
            Seat seat = seat(role);
            var answer = ask(door, seat, seat.token(), null);
            if (allowed.contains(role)) {
                assertThat(answer.statusCode()).as(role.toString()).isNotIn(403, 401, 500);
                assertThat(isAskedToSignIn(answer)).as(role.toString()).isFalse();
            } else {
                assertThat(answer.statusCode()).as(role.toString()).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("changing")
    void nothingChangesWithoutAToken(Door door) {
        for (Role role : Role.values()) {
            assertThat(ask(door, seat(role), "", null).statusCode()).isEqualTo(403);
            assertThat(ask(door, seat(role), "forged", null).statusCode()).isEqualTo(403);
        }
        assertThat(ask(door, null, "", null).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void nothingChangesFromAnotherSite(Door door) {
        for (Role role : Role.values()) {
            Seat seat = seat(role);
            assertThat(ask(door, seat, seat.token(), "https://elsewhere.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    /** Some addresses end the sitting; then there is a new one. */
    private Seat seat(Role role) {
        Seat seat = seats.get(role);
        if (seat == null || staff.get("/office/account", seat).statusCode() != 200) {
            seat = staff.signIn(Objects.requireNonNull(members.get(role)));
            seats.put(role, seat);
        }
        return seat;
    }

    private HttpResponse<String> ask(Door door, @Nullable Seat seat, String token, @Nullable String origin) {
        String type = door.type().startsWith("multipart") ? "multipart/form-data;boundary=x" : door.type();
        String body = door.type().startsWith("multipart") ? "--x--\r\n" : "";
        var request = staff.to(door.path(), seat)
                .header("Content-Type", type)
                .method(door.method(), door.changes() ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        if (origin != null) {
            request.header("Origin", origin);
        }
        return staff.send(request);
    }

    private static boolean isAskedToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").startsWith("/office/sign-in?next=");
    }
}
