/* thread_names.c - names of threads */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static const char *name(int error)
{
    return error == 0 ? "0" : error == ERANGE ? "ERANGE" : strerror(error);
}

static pthread_barrier_t step;

static void *waits(void *arg)
{
    char text[16];

    pthread_getname_np(pthread_self(), text, sizeof text);
    printf("inherited: %s\n", text);
    pthread_barrier_wait(&step);
    pthread_barrier_wait(&step);
    return NULL;
}

int main(void)
{
    char text[32];
    pthread_t thread;

    printf("set %s\n", name(pthread_setname_np(pthread_self(), "fifteen letters")));
    printf("get %s", name(pthread_getname_np(pthread_self(), text, 16)));
    printf(" \"%s\"\n", text);
    printf("sixteen letters %s\n", name(pthread_setname_np(pthread_self(), "sixteen letters.")));
    printf("little room %s\n", name(pthread_getname_np(pthread_self(), text, 15)));
    pthread_barrier_init(&step, NULL, 2);
    pthread_setname_np(pthread_self(), "main");
    pthread_create(&thread, NULL, waits, NULL);
    pthread_barrier_wait(&step);
    printf("set another's %s\n", name(pthread_setname_np(thread, "worker")));
    printf("get another's %s", name(pthread_getname_np(thread, text, sizeof text)));
    printf(" \"%s\"\n", text);
    printf("empty %s", name(pthread_setname_np(thread, "")));
    pthread_getname_np(thread, text, sizeof text);
    printf(" \"%s\"\n", text);
    pthread_getname_np(pthread_self(), text, sizeof text);
    printf("own: \"%s\"\n", text);
    pthread_barrier_wait(&step);
    pthread_join(thread, NULL);
    return 0;
}
