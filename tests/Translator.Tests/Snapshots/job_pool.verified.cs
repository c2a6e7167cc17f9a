/*
 * job_pool.c - a pool of processes behind pipes: the master hands out jobs,
 * whoever answers gets the next one, and the results are put back in order. A
 * worker that dies over a job is replaced, and the job given to another.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using ssize_t = long;

internal static unsafe class JobPool
{
    const int POOL = 4;
    const int JOBS = 60;
    const int MAX_TRIES = 2;

    internal struct job
    {
        public int number;
        public int tries;
        public long from;
        public long to;
    }

    internal struct result
    {
        public int number;
        public long primes;
        public ulong sum;
    }

    internal struct slot
    {
        public pid_t pid;
        public int to_child;
        public int from_child;
        public int job; /* -1: idle */
    }

    static readonly slot* pool = StaticStorage.Allocate<slot>(POOL);
    static readonly result* results = StaticStorage.Allocate<result>(JOBS);
    static readonly job* jobs = StaticStorage.Allocate<job>(JOBS);
    static readonly int* done = StaticStorage.Allocate<int>(JOBS);

    static int is_prime(long n)
    {
        if (n < 2)
            return 0;
        for (long d = 2; d * d <= n; d++)
            if (n % d == 0)
                return 0;
        return 1;
    }

    static void worker(int @in, int @out)
    {
        job job;
        ssize_t n;

        while ((ulong)(n = read(@in, &job, (ulong)sizeof(job))) == (ulong)sizeof(job))
        {
            result r = new result { number = job.number };

            if (job.number % 17 == 5 && job.tries == 0)
                raise(SIGKILL); /* a job that is too much the first time */
            if (job.number == 44)
                exit(1); /* and one that always fails */
            for (long i = job.from; i < job.to; i++)
            {
                if (is_prime(i) == 0)
                    continue;
                r.primes++;
                r.sum += (ulong)i;
            }
            if ((ulong)write(@out, &r, (ulong)sizeof(result)) != (ulong)sizeof(result))
                exit(2);
        }
        exit(n == 0 ? 0 : 3);
    }

    static void start(slot* s)
    {
        int* down = stackalloc int[2];
        int* up = stackalloc int[2];

        if (pipe(down) < 0 || pipe(up) < 0)
        {
            perror("pipe"u8);
            exit(1);
        }
        fflush(stdout);
        switch (s->pid = fork())
        {
            case -1:
                perror("fork"u8);
                exit(1);
                goto case 0;
            case 0:
                for (slot* other = pool; other < pool + POOL; other++)
                {
                    if (other != s && other->pid > 0)
                    {
                        close(other->to_child);
                        close(other->from_child);
                    }
                }
                close(down[1]);
                close(up[0]);
                worker(down[0], up[1]);
                break;
            /* not reached */
        }
        close(down[0]);
        close(up[1]);
        s->to_child = down[1];
        s->from_child = up[0];
        s->job = -1;
    }

    static int next_job()
    {
        for (int i = 0; i < JOBS; i++)
            if (done[i] == 0)
                return i;
        return -1;
    }

    static void feed(slot* s)
    {
        int i = next_job();

        if (i < 0)
            return;
        s->job = i;
        done[i] = 1; /* under way */
        if ((ulong)write(s->to_child, &jobs[i], (ulong)sizeof(job)) != (ulong)sizeof(job))
            perror("write"u8);
    }

    static int main()
    {
        int left = JOBS, deaths = 0, given_up = 0, exits = 0, killed = 0, status;
        long total = 0;
        ulong sum = 0;

        signal(SIGPIPE, (__sighandler_t)1);
        for (int i = 0; i < JOBS; i++)
            jobs[i] = new job { number = i, from = i * 500L, to = (i + 1) * 500L };
        for (int i = 0; i < POOL; i++)
            start(&pool[i]);
        for (int i = 0; i < POOL; i++)
            feed(&pool[i]);

        pollfd* fds = stackalloc pollfd[POOL];
        while (left > 0)
        {

            for (int i = 0; i < POOL; i++)
                fds[i] = new pollfd { fd = pool[i].job >= 0 ? pool[i].from_child : -1, events = POLLIN };
            if (poll(fds, POOL, -1) < 0)
            {
                if (errno == EINTR)
                    continue;
                perror("poll"u8);
                return 1;
            }
            for (int i = 0; i < POOL; i++)
            {
                slot* s = &pool[i];
                result r;

                if (fds[i].revents == 0)
                    continue;
                if ((ulong)read(s->from_child, &r, (ulong)sizeof(result)) == (ulong)sizeof(result))
                {
                    results[r.number] = r;
                    done[r.number] = 2;
                    left--;
                    s->job = -1;
                    feed(s);
                    continue;
                }
                /* the pipe's end: the worker has died */
                waitpid(s->pid, &status, 0);
                deaths++;
                if (WIFSIGNALED(status) != 0)
                    killed++;
                else
                    exits++;
                close(s->to_child);
                close(s->from_child);
                if (++jobs[s->job].tries < MAX_TRIES)
                {
                    done[s->job] = 0;
                }
                else
                {
                    done[s->job] = 3;
                    given_up++;
                    left--;
                }
                s->pid = 0;
                start(s);
                feed(s);
            }
        }
        for (int i = 0; i < POOL; i++)
            close(pool[i].to_child); /* which tells them to leave */
        for (int i = 0; i < POOL; i++)
        {
            waitpid(pool[i].pid, &status, 0);
            printf("worker %d left with %d\n"u8, i, status);
        }
        for (int i = 0; i < JOBS; i++)
        {
            if (done[i] != 2)
            {
                printf("job %d was given up after %d tries\n"u8, i, jobs[i].tries);
                continue;
            }
            total += results[i].primes;
            sum += results[i].sum;
            if (i % 10 == 0)
                printf("job %d: %ld primes, sum %lu\n"u8, i, results[i].primes, results[i].sum);
        }
        printf("%ld primes, sum %lu\n"u8, total, sum);
        printf("%d workers died, %d killed, %d by themselves; %d jobs given up\n"u8, deaths, killed, exits, given_up);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
