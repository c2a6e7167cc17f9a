/* stdio shared by threads: whole lines, flockfile, getc_unlocked; strtok_r; errno per thread; strerror; rand;
 * localtime_r */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#define T 8
static FILE *out;
static int bad;
static void *lines(void *a)
{
    long n = (long)a;
    char b[64];
    for (int i = 0; i < 2000; i++) {
        memset(b, 'a' + n, 40);
        b[40] = 0;
        fprintf(out, "%s %ld %d\n", b, n, i);
    }
    return 0;
}
static void *blocks(void *a)
{
    long n = (long)a;
    for (int i = 0; i < 500; i++) {
        flockfile(out);
        for (int k = 0; k < 40; k++)
            putc_unlocked('a' + n, out);
        fprintf(out, " %ld", n);
        fputs(" x", out);
        putc_unlocked('\n', out);
        funlockfile(out);
    }
    return 0;
}
static long total;
static pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
static void *readers(void *a)
{
    char b[128];
    long c = 0;
    (void)a;
    while (fgets(b, sizeof b, out)) {
        size_t l = strlen(b);
        if (b[l - 1] != '\n' || l < 44)
            __sync_fetch_and_add(&bad, 1);
        for (int i = 1; i < 40; i++)
            if (b[i] != b[0]) {
                __sync_fetch_and_add(&bad, 1);
                break;
            }
        c++;
    }
    pthread_mutex_lock(&m);
    total += c;
    pthread_mutex_unlock(&m);
    return 0;
}
static void *chars(void *a)
{
    long c = 0;
    (void)a;
    int ch;
    while ((ch = getc(out)) != EOF)
        c++;
    pthread_mutex_lock(&m);
    total += c;
    pthread_mutex_unlock(&m);
    return 0;
}
static void *errs(void *a)
{
    long n = (long)a;
    for (int i = 0; i < 20000; i++) {
        errno = n;
        if (i % 100 == 0) {
            close(-1);
            if (errno != EBADF)
                __sync_fetch_and_add(&bad, 1);
            errno = n;
        }
        if (errno != n)
            __sync_fetch_and_add(&bad, 1);
    }
    return 0;
}
static void *heap(void *a)
{
    unsigned s = (long)a + 1;
    void *p[64] = {0};
    size_t z[64] = {0};
    for (int i = 0; i < 20000; i++) {
        int k = rand_r(&s) % 64;
        if (p[k]) {
            unsigned char *c = p[k];
            for (size_t j = 0; j < z[k]; j++)
                if (c[j] != (unsigned char)k) {
                    __sync_fetch_and_add(&bad, 1);
                    break;
                }
            if (s & 16) {
                size_t nz = rand_r(&s) % 500 + 1;
                p[k] = realloc(p[k], nz);
                if (nz > z[k])
                    memset((char *)p[k] + z[k], k, nz - z[k]);
                z[k] = nz;
            } else {
                free(p[k]);
                p[k] = 0;
            }
        } else {
            z[k] = rand_r(&s) % 500 + 1;
            p[k] = malloc(z[k]);
            memset(p[k], k, z[k]);
        }
    }
    for (int k = 0; k < 64; k++)
        free(p[k]);
    return 0;
}
static void *toks(void *a)
{
    long n = (long)a;
    char b[64], *s, *t;
    for (int i = 0; i < 3000; i++) {
        sprintf(b, "%ld,%d,%ld", n, i, n + i);
        long x[3];
        int k = 0;
        for (t = strtok_r(b, ",", &s); t; t = strtok_r(0, ",", &s))
            x[k++] = atol(t);
        if (k != 3 || x[0] != n || x[1] != i || x[2] != n + i)
            __sync_fetch_and_add(&bad, 1);
        struct tm tm;
        time_t tt = 86400L * 365 * (n + 1) + i;
        gmtime_r(&tt, &tm);
        if (tm.tm_sec != i % 60)
            __sync_fetch_and_add(&bad, 1);
        char e[32];
        snprintf(e, sizeof e, "CSOCK_%ld", n);
        if (i % 50 == 0) {
            setenv(e, b, 1);
            if (!getenv(e))
                __sync_fetch_and_add(&bad, 1);
        }
        if (strcmp(strerror(EINTR), "Interrupted system call"))
            __sync_fetch_and_add(&bad, 1);
    }
    return 0;
}
static int cmp(const void *a, const void *b)
{
    return *(int *)a - *(int *)b;
}
static void *sorts(void *a)
{
    unsigned s = (long)a;
    int v[500];
    for (int r = 0; r < 40; r++) {
        for (int i = 0; i < 500; i++)
            v[i] = rand_r(&s) % 1000;
        qsort(v, 500, sizeof(int), cmp);
        for (int i = 1; i < 500; i++)
            if (v[i - 1] > v[i])
                __sync_fetch_and_add(&bad, 1);
        rand();
        random();
    }
    return 0;
}
static void run(const char *w, void *(*f)(void *))
{
    pthread_t t[T];
    for (long i = 0; i < T; i++)
        pthread_create(&t[i], 0, f, (void *)i);
    for (int i = 0; i < T; i++)
        pthread_join(t[i], 0);
    printf("%s: bad %d total %ld\n", w, bad, total);
    fflush(stdout);
    total = 0;
}
int main(void)
{
    out = tmpfile();
    run("lines", lines);
    fflush(out);
    rewind(out);
    run("readers", readers);
    rewind(out);
    run("chars", chars);
    fclose(out);
    out = tmpfile();
    run("blocks", blocks);
    rewind(out);
    run("readers", readers);
    fclose(out);
    run("errno", errs);
    run("heap", heap);
    run("tokens", toks);
    run("sorts", sorts);
    char b[10000];
    setvbuf(stdout, b, _IOFBF, sizeof b);
    run("done", errs);
    return 0;
}
