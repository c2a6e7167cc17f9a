/* a thread waits in read() while another one forks: the child has the descriptor, but nobody waits there, and its close() is the last one */
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static int ends[2], gate[2], ready[2];

static void *reader(void *arg)
{
    char bytes[8];
    ssize_t n;

    if (write(ready[1], "r", 1) != 1)
        return arg;
    n = read(ends[0], bytes, sizeof bytes);
    printf("reader: %zd\n", n);
    return arg;
}

int main(void)
{
    pthread_t thread;
    struct pollfd other;
    char byte;
    int status;
    pid_t pid;

    setvbuf(stdout, NULL, _IOLBF, 0);
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0 || pipe(gate) != 0 || pipe(ready) != 0
        || pthread_create(&thread, NULL, reader, NULL) != 0 || read(ready[0], &byte, 1) != 1)
        return 1;
    usleep(20000);
    if ((pid = fork()) == 0) {
        printf("child: close %d %d\n", close(ends[0]), close(ends[1]));
        close(gate[1]);
        if (write(ready[1], "c", 1) != 1)
            _exit(1);
        _exit((int)read(gate[0], &byte, 1));
    }
    if (read(ready[0], &byte, 1) != 1 || write(ends[1], "hello", 5) != 5)
        return 1;
    pthread_join(thread, NULL);

    /* the child lives, and has nothing of the pair */
    printf("parent: close %d\n", close(ends[0]));
    other.fd = ends[1];
    other.events = POLLIN;
    status = poll(&other, 1, 5000);
    printf("poll: %d, hang-up %d\n", status, (other.revents & POLLHUP) != 0);
    close(gate[0]);
    close(gate[1]);
    waitpid(pid, &status, 0);
    printf("child: %d\n", WEXITSTATUS(status));
    return 0;
}
