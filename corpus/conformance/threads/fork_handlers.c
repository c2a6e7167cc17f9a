/* fork_handlers.c - what pthread_atfork has registered runs around a fork, which copies the calling thread only */
#include <pthread.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void prepare_first(void)
{
    printf("prepare, first\n");
    fflush(stdout);
}

static void prepare_second(void)
{
    printf("prepare, second\n");
}

static void parent_first(void)
{
    printf("parent, first\n");
}

static void parent_second(void)
{
    printf("parent, second\n");
}

static void child_first(void)
{
    printf("child, first\n");
}

static void child_second(void)
{
    printf("child, second\n");
}

static void *waits(void *arg)
{
    pthread_mutex_lock(arg);
    pthread_mutex_unlock(arg);
    return NULL;
}

int main(void)
{
    pthread_t thread, self = pthread_self();
    pid_t pid;
    int status;

    pthread_mutex_lock(&lock);
    pthread_create(&thread, NULL, waits, &lock);
    printf("atfork %d", pthread_atfork(prepare_first, parent_first, child_first));
    printf(" %d", pthread_atfork(prepare_second, parent_second, child_second));
    printf(" %d\n", pthread_atfork(NULL, NULL, NULL));
    pid = fork();
    if (pid == 0) {
        printf("the same thread: %d\n", pthread_equal(self, pthread_self()) != 0);
        fflush(stdout);

        /* The other thread is not here: this one is the last. */
        pthread_exit(NULL);
    }
    waitpid(pid, &status, 0);
    printf("status %d\n", WEXITSTATUS(status));
    pthread_mutex_unlock(&lock);
    pthread_join(thread, NULL);
    return 0;
}
