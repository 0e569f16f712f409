package eu.jumelage.web;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Does all jobs of the running program, each on one node at a time; a command that is typed beside it does none. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "jumelage.command", havingValue = "run")
final class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration LOOKS = Duration.ofSeconds(2);

    /** Of a node that was killed, another one takes a job over after four of these. */
    private static final Duration LIVES = Duration.ofSeconds(15);

    private static final int AT_ONCE = 3;

    private final DataSource database;
    private final List<Job> jobs;
    private @Nullable Scheduler scheduler;

    Jobs(DataSource database, List<Job> jobs) {
        this.database = database;
        this.jobs = List.copyOf(jobs);
    }

    private Scheduler scheduler() {
        return Scheduler.create(database)
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .tableName("web.job")
                .threads(AT_ONCE)
                .pollingInterval(LOOKS)
                .heartbeatInterval(LIVES)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .alwaysPersistTimestampInUTC()
                .build();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> work(job));
    }

    /** Nothing that goes wrong ends a job for ever. */
    private static void work(Job job) {
        try {
            job.work();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database is away; {} is done the next time", job.name(), away);
        } catch (RuntimeException failed) {
            LOG.warn("{} failed; it is done again the next time", job.name(), failed);
        }
    }

    /** A scheduler that was stopped does not start again, so each start has its own. */
    @Override
    public synchronized void start() {
        if (scheduler == null) {
            scheduler = scheduler();
            scheduler.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
