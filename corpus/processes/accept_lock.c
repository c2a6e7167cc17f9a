/*
 * accept_lock.c - preforked children of which only one at a time waits in
 * accept(): who has the lock may take the next connection. The lock is that
 * of a file, either fcntl's (as in Stevens) or flock's.
 */
#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define NCHILDREN 4

/* what the children count, in memory that all of them share */
struct scoreboard {
    int inside;     /* children that are in accept() now */
    int collisions; /* how often there were two of them */
    int served;
};

static struct scoreboard *board;
static int lock_fd = -1;
static int use_flock;
static const char *lock_path = "accept.lock";

static struct flock lock_it, unlock_it;

static void my_lock_init(void)
{
    lock_it.l_type = F_WRLCK;
    lock_it.l_whence = SEEK_SET;
    lock_it.l_start = 0;
    lock_it.l_len = 0;

    unlock_it.l_type = F_UNLCK;
    unlock_it.l_whence = SEEK_SET;
    unlock_it.l_start = 0;
    unlock_it.l_len = 0;

    lock_fd = open(lock_path, O_CREAT | O_WRONLY | O_EXCL, 0600);
    if (lock_fd < 0)
        err(1, "%s", lock_path);
}

/* flock's locks belong to the open file: every child opens it for itself */
static void my_lock_child_init(void)
{
    if (!use_flock)
        return;
    close(lock_fd);
    if ((lock_fd = open(lock_path, O_WRONLY)) < 0)
        err(1, "%s", lock_path);
}

static void my_lock_wait(void)
{
    int rc;

    while ((rc = use_flock ? flock(lock_fd, LOCK_EX) : fcntl(lock_fd, F_SETLKW, &lock_it)) < 0) {
        if (errno == EINTR)
            continue;
        err(1, "lock");
    }
}

static void my_lock_release(void)
{
    if ((use_flock ? flock(lock_fd, LOCK_UN) : fcntl(lock_fd, F_SETLKW, &unlock_it)) < 0)
        err(1, "unlock");
}

static void child_main(int listenfd)
{
    struct sockaddr_storage from;
    char buf[64];

    my_lock_child_init();
    for (;;) {
        socklen_t len = sizeof from;
        int connfd;
        ssize_t n;

        my_lock_wait();
        if (__sync_add_and_fetch(&board->inside, 1) != 1)
            __sync_add_and_fetch(&board->collisions, 1);
        connfd = accept(listenfd, (struct sockaddr *)&from, &len);
        __sync_sub_and_fetch(&board->inside, 1);
        my_lock_release();
        if (connfd < 0)
            err(1, "accept");

        while ((n = read(connfd, buf, sizeof buf)) > 0)
            if (write(connfd, buf, n) != n)
                err(1, "write");
        __sync_add_and_fetch(&board->served, 1); /* before the client sees the end */
        close(connfd);
    }
}

static pid_t child_make(int listenfd)
{
    pid_t pid;

    if ((pid = fork()) > 0)
        return pid; /* parent */
    if (pid < 0)
        err(1, "fork");
    child_main(listenfd); /* never returns */
    return 0;
}

/* one exchange with the server from the parent's side */
static int try_client(const struct sockaddr_in *to, int number)
{
    char out[32], in[32];
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    int length = snprintf(out, sizeof out, "request number %d", number), have = 0;

    if (fd < 0 || connect(fd, (const struct sockaddr *)to, sizeof *to) < 0)
        err(1, "connect");
    if (write(fd, out, length) != length)
        err(1, "write");
    shutdown(fd, SHUT_WR);
    for (;;) {
        ssize_t n = read(fd, in + have, sizeof in - have);

        if (n <= 0)
            break;
        have += n;
    }
    close(fd);
    return have == length && memcmp(in, out, length) == 0;
}

int main(int argc, char **argv)
{
    struct sockaddr_in sin;
    socklen_t len = sizeof sin;
    pid_t pids[NCHILDREN];
    int listenfd, i, right = 0, collisions, requests = argc > 2 ? atoi(argv[2]) : 10;

    use_flock = argc > 1 && strcmp(argv[1], "flock") == 0;
    board = mmap(NULL, sizeof *board, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (board == MAP_FAILED)
        err(1, "mmap");

    listenfd = socket(AF_INET, SOCK_STREAM, 0);
    memset(&sin, 0, sizeof sin);
    sin.sin_family = AF_INET;
    sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listenfd, (struct sockaddr *)&sin, sizeof sin) < 0 || listen(listenfd, 128) < 0)
        err(1, "listen");
    getsockname(listenfd, (struct sockaddr *)&sin, &len);

    my_lock_init();
    if (open(lock_path, O_CREAT | O_WRONLY | O_EXCL, 0600) < 0)
        printf("a second lock file: %s\n", strerror(errno));
    for (i = 0; i < NCHILDREN; i++)
        pids[i] = child_make(listenfd);
    for (i = 0; i < requests; i++)
        right += try_client(&sin, i);

    collisions = board->collisions; /* the dead do not leave accept() */
    for (i = 0; i < NCHILDREN; i++)
        kill(pids[i], SIGTERM);
    while (wait(NULL) > 0)
        ;
    printf("%s: %d of %d answers were right, served %d, collisions %d\n", use_flock ? "flock" : "fcntl",
           right, requests, board->served, collisions);

    /* the locks of the dead are gone */
    i = use_flock ? flock(lock_fd, LOCK_EX | LOCK_NB) : fcntl(lock_fd, F_SETLK, &lock_it);
    printf("the lock is free: %d\n", i);
    unlink(lock_path);
    munmap(board, sizeof *board);
    return 0;
}
