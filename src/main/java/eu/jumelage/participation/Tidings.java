package eu.jumelage.participation;

import org.springframework.stereotype.Component;

/** What those who sign up are written, each in their language. */
@Component
class Tidings {

    /** Asks to confirm the address. */
    void requested(Held held) {}

    /** Somebody signed up who had done so before. */
    void known(Held held) {}

    void confirmed(Held held) {}

    void waiting(Held held) {}

    void movedUp(Held held) {}

    /** @param seated whether there were seats, and an entry in a calendar */
    void cancelled(Held held, boolean seated) {}
}
