/* stdio shared by threads: whole lines, flockfile, getc_unlocked; strtok_r; errno per thread; strerror; rand;
 * localtime_r */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using pthread_t = ulong;
using size_t = ulong;
using time_t = long;

internal static unsafe class SharedLibrary
{
    const int T = 8;
    static FILE* @out;
    static readonly int* bad = StaticStorage.Allocate<int>(1);
    static void* lines(void* a)
    {
        long n = (long)a;
        sbyte* b = stackalloc sbyte[64];
        for (int i = 0; i < 2000; i++)
        {
            memset(b, (int)('a' + n), 40);
            b[40] = 0;
            fprintf(@out, "%s %ld %d\n"u8, b, n, i);
        }
        return null;
    }
    static void* blocks(void* a)
    {
        long n = (long)a;
        for (int i = 0; i < 500; i++)
        {
            flockfile(@out);
            for (int k = 0; k < 40; k++)
                putc_unlocked((int)('a' + n), @out);
            fprintf(@out, " %ld"u8, n);
            fputs(" x"u8, @out);
            putc_unlocked('\n', @out);
            funlockfile(@out);
        }
        return null;
    }
    static long total;
    static readonly pthread_mutex_t* m = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static void* readers(void* a)
    {
        sbyte* b = stackalloc sbyte[128];
        long c = 0;
        _ = a;
        while (fgets(b, 128, @out) != null)
        {
            size_t l = strlen(b);
            if (b[l - 1] != '\n' || l < 44)
                Atomic.FetchAdd(bad, 1);
            for (int i = 1; i < 40; i++)
                if (b[i] != b[0])
                {
                    Atomic.FetchAdd(bad, 1);
                    break;
                }
            c++;
        }
        pthread_mutex_lock(m);
        total += c;
        pthread_mutex_unlock(m);
        return null;
    }
    static void* chars(void* a)
    {
        long c = 0;
        _ = a;
        int ch;
        while ((ch = getc(@out)) != EOF)
            c++;
        pthread_mutex_lock(m);
        total += c;
        pthread_mutex_unlock(m);
        return null;
    }
    static void* errs(void* a)
    {
        long n = (long)a;
        for (int i = 0; i < 20000; i++)
        {
            errno = (int)n;
            if (i % 100 == 0)
            {
                close(-1);
                if (errno != EBADF)
                    Atomic.FetchAdd(bad, 1);
                errno = (int)n;
            }
            if (errno != n)
                Atomic.FetchAdd(bad, 1);
        }
        return null;
    }
    static void* heap(void* a)
    {
        uint s = (uint)((long)a + 1);
        void** p = stackalloc void*[64];
        p[0] = null;
        size_t* z = stackalloc size_t[64];
        for (int i = 0; i < 20000; i++)
        {
            int k = rand_r(&s) % 64;
            if (p[k] != null)
            {
                byte* c = (byte*)p[k];
                for (size_t j = 0; j < z[k]; j++)
                    if (c[j] != (byte)k)
                    {
                        Atomic.FetchAdd(bad, 1);
                        break;
                    }
                if ((s & 16) != 0)
                {
                    size_t nz = (ulong)(rand_r(&s) % 500 + 1);
                    p[k] = realloc(p[k], nz);
                    if (nz > z[k])
                        memset((sbyte*)p[k] + z[k], k, nz - z[k]);
                    z[k] = nz;
                }
                else
                {
                    free(p[k]);
                    p[k] = null;
                }
            }
            else
            {
                z[k] = (ulong)(rand_r(&s) % 500 + 1);
                p[k] = malloc(z[k]);
                memset(p[k], k, z[k]);
            }
        }
        for (int k = 0; k < 64; k++)
            free(p[k]);
        return null;
    }
    static void* toks(void* a)
    {
        long n = (long)a;
        sbyte* b = stackalloc sbyte[64];
        sbyte* s, t;
        long* x = stackalloc long[3];
        sbyte* e = stackalloc sbyte[32];
        for (int i = 0; i < 3000; i++)
        {
            sprintf(b, "%ld,%d,%ld"u8, n, i, n + i);
            int k = 0;
            for (t = strtok_r(b, ","u8, &s); t != null; t = strtok_r(null, ","u8, &s))
                x[k++] = atol(t);
            if (k != 3 || x[0] != n || x[1] != i || x[2] != n + i)
                Atomic.FetchAdd(bad, 1);
            tm tm;
            time_t tt = 86400L * 365 * (n + 1) + i;
            gmtime_r(&tt, &tm);
            if (tm.tm_sec != i % 60)
                Atomic.FetchAdd(bad, 1);
            snprintf(e, 32, "CSOCK_%ld"u8, n);
            if (i % 50 == 0)
            {
                setenv(e, b, 1);
                if (getenv(e) == null)
                    Atomic.FetchAdd(bad, 1);
            }
            if (strcmp(strerror(EINTR), "Interrupted system call"u8) != 0)
                Atomic.FetchAdd(bad, 1);
        }
        return null;
    }
    static int cmp(void* a, void* b)
    {
        return *(int*)a - *(int*)b;
    }
    static void* sorts(void* a)
    {
        uint s = (uint)(long)a;
        int* v = stackalloc int[500];
        for (int r = 0; r < 40; r++)
        {
            for (int i = 0; i < 500; i++)
                v[i] = rand_r(&s) % 1000;
            qsort(v, 500, sizeof(int), &cmp);
            for (int i = 1; i < 500; i++)
                if (v[i - 1] > v[i])
                    Atomic.FetchAdd(bad, 1);
            rand();
            random();
        }
        return null;
    }
    static void run(sbyte* w, delegate*<void*, void*> f)
    {
        pthread_t* t = stackalloc pthread_t[T];
        for (long i = 0; i < T; i++)
            pthread_create(&t[i], null, f, (void*)i);
        for (int i = 0; i < T; i++)
            pthread_join(t[i], null);
        printf("%s: bad %d total %ld\n"u8, w, *bad, total);
        fflush(stdout);
        total = 0;
    }
    static int main()
    {
        @out = tmpfile();
        run("lines"u8.ToPointer(), &lines);
        fflush(@out);
        rewind(@out);
        run("readers"u8.ToPointer(), &readers);
        rewind(@out);
        run("chars"u8.ToPointer(), &chars);
        fclose(@out);
        @out = tmpfile();
        run("blocks"u8.ToPointer(), &blocks);
        rewind(@out);
        run("readers"u8.ToPointer(), &readers);
        fclose(@out);
        run("errno"u8.ToPointer(), &errs);
        run("heap"u8.ToPointer(), &heap);
        run("tokens"u8.ToPointer(), &toks);
        run("sorts"u8.ToPointer(), &sorts);
        sbyte* b = stackalloc sbyte[10000];
        setvbuf(stdout, b, _IOFBF, 10000);
        run("done"u8.ToPointer(), &errs);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
