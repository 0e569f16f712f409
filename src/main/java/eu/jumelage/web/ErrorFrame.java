package eu.jumelage.web;

import java.util.Optional;

/** Puts around what went wrong what stands around every public page: nobody should stand before a bare wall. */
public interface ErrorFrame {

    /**
     * The error in its frame; empty where there is none to put around it.
     *
     * @param path that was asked for, as it stands in the address
     */
    Optional<Page> around(ErrorPage error, String path);
}
