package eu.jumelage.programme;

import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity as the named parameters of its columns. */
final class ActivityParams {

    private ActivityParams() {}

    static Map<String, @Nullable Object> of(Activity activity, Listing listing) {
        var params = new HashMap<String, @Nullable Object>();
        Details details = activity.details();
        params.put("id", activity.id());
        params.put("parent", activity.parent());
        params.put("kind", details.kind());
        params.put("title", Texts.write(details.words().title()));
        params.put("summary", Texts.writeOrNull(details.words().summary()));
        params.put("text", Texts.writeOrNull(details.words().text()));
        params.put("visibility", details.visibility().key());
        params.put(
                "embargo",
                details.visibility() instanceof Visibility.EmbargoedUntil(var moment) ? Moments.column(moment) : null);
        params.put("publication", activity.publication().key());
        params.put("example", details.example());
        params.put("changedAt", Moments.column(activity.changedAt()));
        params.put("course", listing.course().key());
        params.put("currentUntil", Moments.column(listing.currentUntil()));
        params.put("publicFrom", Moments.column(listing.publicFrom()));
        attending(params, details.attending());
        context(params, details.context());
        return params;
    }

    private static void attending(Map<String, @Nullable Object> params, Attending attending) {
        params.put("admission", Texts.writeOrNull(attending.admission()));
        params.put("openingHours", Texts.writeOrNull(attending.openingHours()));
        params.put("tickets", attending.tickets());
        params.put("accessibility", Texts.writeOrNull(attending.accessibility()));
        params.put("spoken", attending.spoken().stream().map(Language::tag).toArray(String[]::new));
        params.put(
                "audiences",
                attending.audiences().stream().map(Audience::key).sorted().toArray(String[]::new));
    }

    private static void context(Map<String, @Nullable Object> params, Context context) {
        Edition edition = context.edition();
        params.put("series", edition == null ? null : edition.series());
        params.put("presentedBy", edition == null ? null : edition.presentedBy());
        params.put("edition", edition == null ? null : edition.number());
        params.put("project", context.project());
        params.put("fileReference", context.fileReference());
        params.put("picture", context.picture());
    }
}
