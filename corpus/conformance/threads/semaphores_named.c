/* semaphores_named.c - semaphores with names: opening, making, closing, removing */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <semaphore.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *name(int error)
{
    switch (error) {
    case ENOENT: return "ENOENT";
    case EEXIST: return "EEXIST";
    case EINVAL: return "EINVAL";
    case ENAMETOOLONG: return "ENAMETOOLONG";
    default: return strerror(error);
    }
}

static void report(const char *what, int result)
{
    int error = errno;

    printf("%s: %d%s%s\n", what, result, result == -1 ? " " : "", result == -1 ? name(error) : "");
}

static void failed(const char *what, sem_t *sem)
{
    printf("%s: %s\n", what, sem == SEM_FAILED ? name(errno) : "opened");
}

int main(void)
{
    char path[64], longer[400];
    sem_t *first, *second;
    int value;

    snprintf(path, sizeof path, "/csock-test-%d", (int)getpid());
    failed("open what is not there", sem_open(path, 0));
    first = sem_open(path, O_CREAT, 0600, 3);
    printf("made: %d\n", first != SEM_FAILED);
    sem_getvalue(first, &value);
    printf("value %d\n", value);
    failed("make it again, exclusively", sem_open(path, O_CREAT | O_EXCL, 0600, 3));
    second = sem_open(path, O_CREAT, 0600, 77);
    printf("opened again, the same address: %d\n", first == second);
    sem_getvalue(second, &value);
    printf("value %d\n", value);
    report("wait", sem_wait(first));
    sem_getvalue(second, &value);
    printf("value %d\n", value);
    report("close", sem_close(second));
    report("post", sem_post(first));
    report("unlink", sem_unlink(path));
    report("unlink again", sem_unlink(path));
    failed("open", sem_open(path, 0));
    sem_getvalue(first, &value);
    printf("value %d\n", value);
    second = sem_open(path, O_CREAT | O_EXCL, 0600, 1);
    printf("another one of that name: %d\n", first != second);
    sem_getvalue(second, &value);
    printf("value %d\n", value);
    report("close", sem_close(first));
    report("close", sem_close(second));
    report("unlink", sem_unlink(path));

    failed("no name", sem_open("/", O_CREAT, 0600, 0));
    failed("a name with a slash", sem_open("/a/b", O_CREAT, 0600, 0));
    failed("too much", sem_open(path, O_CREAT, 0600, 1u + SEM_VALUE_MAX));
    memset(longer, 'x', sizeof longer - 1);
    longer[0] = '/';
    longer[sizeof longer - 1] = '\0';
    failed("a long name", sem_open(longer, O_CREAT, 0600, 0));
    report("unlink a long name", sem_unlink(longer));
    return 0;
}
