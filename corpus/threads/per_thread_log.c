/* per_thread_log.c - each thread collects its lines in a buffer of its own, which is written when the thread ends */
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct log {
    int id;
    size_t used;
    char text[512];
};

static pthread_key_t log_key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static __thread int lines;
static int total_lines;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void flush(void *arg)
{
    struct log *log = arg;

    pthread_mutex_lock(&lock);
    printf("--- %d (%d lines)\n%s", log->id, lines, log->text);
    total_lines += lines;
    pthread_mutex_unlock(&lock);
    free(log);
}

static void make_key(void)
{
    pthread_key_create(&log_key, flush);
}

static void say(const char *format, ...)
{
    struct log *log = pthread_getspecific(log_key);
    va_list args;

    va_start(args, format);
    log->used += vsnprintf(log->text + log->used, sizeof log->text - log->used, format, args);
    va_end(args);
    lines++;
}

static void *work(void *arg)
{
    struct log *log;

    pthread_once(&key_once, make_key);
    log = calloc(1, sizeof *log);
    log->id = *(int *)arg;
    pthread_setspecific(log_key, log);
    for (int i = 1; i <= log->id; i++)
        say("%d times %d is %d\n", i, log->id, i * log->id);
    if (log->id % 2 == 0) {
        say("leaving early\n");
        pthread_exit(NULL);
    }
    say("done\n");
    return NULL;
}

int main(void)
{
    for (int id = 1; id <= 4; id++) {
        pthread_t thread;

        pthread_create(&thread, NULL, work, &id);
        pthread_join(thread, NULL);
    }
    printf("%d lines, %d in main\n", total_lines, lines);
    return 0;
}
