/*
 * socketpair_rpc.c - privilege separation: the parent does what the child may
 * not, and the child asks for it over a socketpair: requests and replies with
 * a header, in network byte order, with errors and a descriptor as a result.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum call { CALL_ADD = 1, CALL_REVERSE, CALL_OPEN, CALL_FORBIDDEN, CALL_EXIT };

struct header {
    uint16_t call;
    uint16_t length;
    uint32_t serial;
    int32_t error; /* of a reply: 0 or an errno */
} __attribute__((packed));

#define MAX_BODY 2000

static int full_read(int fd, void *buffer, size_t size)
{
    char *p = buffer;

    while (size > 0) {
        ssize_t n = read(fd, p, size);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n == 0 && p == (char *)buffer ? 0 : -1;
        p += n;
        size -= n;
    }
    return 1;
}

static int full_write(int fd, const void *buffer, size_t size)
{
    const char *p = buffer;

    while (size > 0) {
        ssize_t n = write(fd, p, size);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        p += n;
        size -= n;
    }
    return 0;
}

static int send_message(int fd, int call, uint32_t serial, int error, const void *body, size_t length)
{
    struct header h = { htons(call), htons(length), htonl(serial), htonl(error) };

    if (full_write(fd, &h, sizeof h) < 0)
        return -1;
    return length ? full_write(fd, body, length) : 0;
}

static int receive_message(int fd, struct header *h, void *body)
{
    int r = full_read(fd, h, sizeof *h);

    if (r <= 0)
        return r;
    h->call = ntohs(h->call);
    h->length = ntohs(h->length);
    h->serial = ntohl(h->serial);
    h->error = ntohl(h->error);
    if (h->length > MAX_BODY) {
        errno = EMSGSIZE;
        return -1;
    }
    return h->length ? full_read(fd, body, h->length) : 1;
}

static void send_descriptor(int fd, int passed)
{
    char byte = 'D', control[CMSG_SPACE(sizeof passed)] = { 0 };
    struct iovec piece = { &byte, 1 };
    struct msghdr m = { .msg_iov = &piece, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control };
    struct cmsghdr *c = CMSG_FIRSTHDR(&m);

    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof passed);
    memcpy(CMSG_DATA(c), &passed, sizeof passed);
    if (sendmsg(fd, &m, 0) < 0)
        perror("sendmsg");
}

static int receive_descriptor(int fd)
{
    char byte, control[CMSG_SPACE(sizeof(int))];
    struct iovec piece = { &byte, 1 };
    struct msghdr m = { .msg_iov = &piece, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control };
    int passed = -1;

    if (recvmsg(fd, &m, 0) == 1 && CMSG_FIRSTHDR(&m) != NULL)
        memcpy(&passed, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof passed);
    return passed;
}

/* the parent's side: serves until the child closes */
static int monitor(int fd)
{
    static unsigned char body[MAX_BODY + 1];
    struct header h;
    int r, calls = 0;

    while ((r = receive_message(fd, &h, body)) > 0) {
        calls++;
        switch (h.call) {
        case CALL_ADD: {
            uint32_t numbers[2];

            if (h.length != sizeof numbers) {
                send_message(fd, h.call, h.serial, EINVAL, NULL, 0);
                break;
            }
            memcpy(numbers, body, sizeof numbers);
            numbers[0] = htonl(ntohl(numbers[0]) + ntohl(numbers[1]));
            send_message(fd, h.call, h.serial, 0, numbers, sizeof numbers[0]);
            break;
        }
        case CALL_REVERSE:
            for (int i = 0, k = h.length - 1; i < k; i++, k--) {
                unsigned char t = body[i];
                body[i] = body[k];
                body[k] = t;
            }
            send_message(fd, h.call, h.serial, 0, body, h.length);
            break;
        case CALL_OPEN: {
            int file;

            body[h.length] = '\0';
            file = open((char *)body, O_RDONLY);
            send_message(fd, h.call, h.serial, file < 0 ? errno : 0, NULL, 0);
            if (file >= 0) {
                send_descriptor(fd, file);
                close(file);
            }
            break;
        }
        default:
            send_message(fd, h.call, h.serial, EPERM, NULL, 0);
            break;
        }
    }
    return r < 0 ? -1 : calls;
}

static uint32_t next_serial;

/* calls the parent; its error, or 0 and the body of its reply */
static int call(int fd, int number, const void *in, size_t in_length, void *out, size_t *out_length)
{
    struct header h;
    static unsigned char body[MAX_BODY];
    uint32_t serial = ++next_serial;

    if (send_message(fd, number, serial, 0, in, in_length) < 0)
        return errno;
    if (receive_message(fd, &h, body) <= 0)
        return EPIPE;
    if (h.serial != serial || h.call != number)
        return EPROTO;
    if (h.error == 0 && out != NULL) {
        memcpy(out, body, h.length);
        *out_length = h.length;
    }
    return h.error;
}

static void child(int fd)
{
    uint32_t numbers[2] = { htonl(4000000000u), htonl(42) }, sum = 0;
    char text[MAX_BODY], back[MAX_BODY];
    size_t length;
    int error, i, right = 0;

    error = call(fd, CALL_ADD, numbers, sizeof numbers, &sum, &length);
    printf("add: error %d, sum %lu\n", error, (unsigned long)ntohl(sum));
    printf("add with too little: %s\n", strerror(call(fd, CALL_ADD, numbers, 3, NULL, NULL)));
    for (i = 0; i < 200; i++) {
        int size = i * 10;

        for (int k = 0; k < size; k++)
            text[k] = (char)(k * 7 + i);
        length = 1;
        if (call(fd, CALL_REVERSE, text, size, back, &length) != 0 || length != (size_t)size)
            continue;
        int k = 0;
        while (k < size && back[k] == text[size - 1 - k])
            k++;
        right += k == size;
    }
    printf("%d of 200 texts came back reversed\n", right);
    printf("forbidden: %s\n", strerror(call(fd, CALL_FORBIDDEN, NULL, 0, NULL, NULL)));

    if (chdir("/") == 0 && (error = call(fd, CALL_OPEN, "secret", 6, NULL, NULL)) == 0) {
        int file = receive_descriptor(fd);
        ssize_t n = read(file, text, sizeof text);

        printf("a file of the parent's folder: %.*s\n", (int)n, text);
        printf("by ourselves: %s\n", open("secret", O_RDONLY) < 0 ? strerror(errno) : "opened");
        close(file);
    }
    printf("open: %s\n", strerror(call(fd, CALL_OPEN, "nothing", 7, NULL, NULL)));
    fflush(stdout);
}

int main(void)
{
    int pair[2], status, secret;
    pid_t pid;

    if ((secret = open("secret", O_WRONLY | O_CREAT, 0600)) < 0 || write(secret, "forty-two", 9) != 9 || close(secret) < 0) {
        perror("secret");
        return 1;
    }
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0) {
        perror("socketpair");
        return 1;
    }
    if ((pid = fork()) < 0) {
        perror("fork");
        return 1;
    }
    if (pid == 0) {
        close(pair[0]);
        child(pair[1]);
        _exit(0);
    }
    close(pair[1]);
    printf("calls: %d\n", monitor(pair[0]));
    waitpid(pid, &status, 0);
    printf("child: %d\n", WEXITSTATUS(status));
    unlink("secret");
    return 0;
}
