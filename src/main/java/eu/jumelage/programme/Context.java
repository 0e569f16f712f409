package eu.jumelage.programme;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an activity belongs to: fields of cooperation by their keys, pages elsewhere, a series, a project, a picture, a
 * file.
 */
public record Context(
        Set<String> fields,
        List<Link> links,
        @Nullable Edition edition,
        @Nullable UUID project,
        @Nullable UUID picture,
        @Nullable String fileReference) {

    public static final Context NONE = new Context(Set.of(), List.of(), null, null, null, null);

    public Context {
        fields = Set.copyOf(fields);
        links = List.copyOf(links);
    }

    public Context fields(Set<String> fields) {
        return new Context(fields, links, edition, project, picture, fileReference);
    }

    public Context links(List<Link> links) {
        return new Context(fields, links, edition, project, picture, fileReference);
    }

    public Context edition(@Nullable Edition edition) {
        return new Context(fields, links, edition, project, picture, fileReference);
    }

    public Context project(@Nullable UUID project) {
        return new Context(fields, links, edition, project, picture, fileReference);
    }

    public Context picture(@Nullable UUID picture) {
        return new Context(fields, links, edition, project, picture, fileReference);
    }

    public Context fileReference(@Nullable String fileReference) {
        return new Context(fields, links, edition, project, picture, fileReference);
    }
}
