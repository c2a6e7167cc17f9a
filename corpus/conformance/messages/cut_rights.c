/* SCM_RIGHTS into control buffers of every size: what fits comes, the rest is closed */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static int send_files(int fd, int *files, int count)
{
    char control[CMSG_SPACE(8 * sizeof(int))];
    struct iovec piece = {"x", 1};
    struct msghdr message;
    struct cmsghdr *head;
    memset(&message, 0, sizeof(message));
    memset(control, 0, sizeof(control));
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(count * sizeof(int));
    head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(count * sizeof(int));
    memcpy(CMSG_DATA(head), files, count * sizeof(int));
    return sendmsg(fd, &message, 0);
}

int main(void)
{
    int ends[2], files[3], size;
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    pipe(files);
    files[2] = dup(0);
    for (size = 0; size <= 40; size += 4)
    {
        char control[64], text[4];
        struct iovec piece = {text, sizeof(text)};
        struct msghdr message;
        struct cmsghdr *head;
        int numbers[3] = {-1, -1, -1}, count = 0, i;
        show("send", send_files(ends[0], files, 3));
        memset(&message, 0, sizeof(message));
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = size;
        show("recv", recvmsg(ends[1], &message, 0));
        head = CMSG_FIRSTHDR(&message);
        if (head != NULL)
        {
            count = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
            memcpy(numbers, CMSG_DATA(head), count * sizeof(int));
        }
        printf("room %d: %d files (%d %d %d), length %lu, cut %d\n", size, count, numbers[0], numbers[1], numbers[2],
               (unsigned long)message.msg_controllen, (message.msg_flags & MSG_CTRUNC) != 0);
        for (i = 0; i < count; i++)
            close(numbers[i]);
    }
    files[1] = 99;
    show("one is closed", send_files(ends[0], files, 3));
    show("none", send_files(ends[0], files, 0));
    return 0;
}
