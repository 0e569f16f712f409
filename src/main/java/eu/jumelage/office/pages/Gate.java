package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.KeptForm;
import eu.jumelage.office.Member;
import eu.jumelage.office.OwnTokens;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets members in where they are {@link Allowed}, and nobody anywhere else but to the few open addresses. */
@Component
class Gate implements HandlerInterceptor, HandlerMethodArgumentResolver, WebMvcConfigurer {

    /** The addresses that somebody needs who is not signed in; no other is open. */
    static final Set<String> OPEN = Set.of(
            "/office/sign-in",
            "/office/sign-in/ask",
            "/office/sign-in/passkey",
            "/office/link/{secret}",
            "/office/calendar/{secret}.ics",
            "/office/translate/{secret}",
            "/office/door/{secret}");

    private static final String SITTING = Gate.class.getName();

    /** The public pages' own, and besides it the small scripts that make the office better. */
    static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Sittings sittings;
    private final Pages pages;

    Gate(Sittings sittings, Pages pages) {
        this.sittings = sittings;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/office", "/office/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        response.setHeader("Content-Security-Policy", CSP);
        if (OPEN.contains(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))) {
            return true;
        }
        Optional<Sitting> sitting = sittings.of(request);
        if (sitting.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/office/sign-in?next=" + next(request));
            return false;
        }
        if (!isAllowed(sitting.get().member(), handler)) {
            refuse(sitting.get(), response);
            return false;
        }
        if (!request.getMethod().equals("GET")) {
            KeptForm.forget(request);
        }
        request.setAttribute(SITTING, sitting.get());
        return true;
    }

    private static boolean isAllowed(Member member, Object handler) {
        Allowed allowed = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Allowed.class) : null;
        return allowed != null && Arrays.stream(allowed.value()).anyMatch(member::is);
    }

    private void refuse(Sitting sitting, HttpServletResponse response) throws IOException {
        byte[] page = pages.draw(RefusedPage.of(sitting));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page);
    }

    private static String next(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean reading = request.getMethod().equals("GET");
        String asked = reading ? request.getRequestURI() + (query == null ? "" : "?" + query) : Area.DESK.path();
        return URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    static String token(HttpServletRequest request) {
        return OwnTokens.of(request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sitting.class || parameter.getParameterType() == Member.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sitting = (Sitting) request.getAttribute(SITTING, NativeWebRequest.SCOPE_REQUEST);
        return sitting == null || parameter.getParameterType() == Sitting.class ? sitting : sitting.member();
    }
}
