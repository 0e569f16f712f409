import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks for an address at a steady rate: Pace ADDRESS PER_SECOND SECONDS. A late answer delays no later question, and
 * each is timed from the moment at which it was due. The first three seconds warm up and do not count.
 */
void main(String[] typed) throws Exception {
    var address = URI.create(typed[0]);
    int rate = Integer.parseInt(typed[1]);
    int count = rate * Integer.parseInt(typed[2]);
    int warm = rate * 3;
    long[] took = new long[count];
    var failed = new AtomicInteger();
    var bytes = new AtomicInteger();
    try (var client = HttpClient.newHttpClient(); // closed last, or the last question would find it closed
            var workers = Executors.newVirtualThreadPerTaskExecutor()) {
        var question = HttpRequest.newBuilder(address).timeout(java.time.Duration.ofSeconds(10)).build();
        long began = System.nanoTime();
        for (int i = -warm; i < count; i++) {
            long due = began + (i + warm) * 1_000_000_000L / rate;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            int number = i;
            workers.submit(() -> {
                try {
                    var answer = client.send(question, BodyHandlers.ofByteArray());
                    bytes.set(answer.body().length);
                    if (answer.statusCode() != 200 && number >= 0) {
                        failed.incrementAndGet();
                    }
                } catch (java.io.IOException broken) {
                    if (number >= 0) {
                        failed.incrementAndGet();
                    }
                }
                if (number >= 0) {
                    took[number] = System.nanoTime() - due;
                }
                return null;
            });
        }
    }
    Arrays.sort(took);
    System.out.printf(
            "%.1f %.1f %d %d%n", took[count / 2] / 1e6, took[(int) (count * 0.99)] / 1e6, failed.get(), bytes.get());
}
