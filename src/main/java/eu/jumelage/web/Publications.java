package eu.jumelage.web;

import org.springframework.stereotype.Component;

/** Says that something public changed, so that no kept page outlives it. */
@Component
public class Publications {

    /** In the transaction of the change. */
    public void publish() {}
}
