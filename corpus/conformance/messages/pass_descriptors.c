/* SCM_RIGHTS: open files travel through a socket and get new, the lowest free numbers */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

union control
{
    char bytes[CMSG_SPACE(3 * sizeof(int))];
    struct cmsghdr align;
};

static ssize_t send_descriptors(int through, const int *fds, int count)
{
    union control control;
    struct iovec data = { "x", 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control.bytes };
    memset(&control, 0, sizeof(control));
    message.msg_controllen = CMSG_SPACE(count * sizeof(int));
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(count * sizeof(int));
    memcpy(CMSG_DATA(head), fds, count * sizeof(int));
    return sendmsg(through, &message, 0);
}

static ssize_t receive_descriptors(int through, int *fds, int *count, size_t room, int flags, int *found)
{
    union control control;
    char byte = 0;
    struct iovec data = { &byte, 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = room };
    ssize_t result = recvmsg(through, &message, flags);
    *count = 0;
    *found = message.msg_flags;
    for (struct cmsghdr *head = CMSG_FIRSTHDR(&message); head != NULL; head = CMSG_NXTHDR(&message, head))
    {
        printf("  level %d type %d length %zu\n", head->cmsg_level, head->cmsg_type, head->cmsg_len);
        if (head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS)
        {
            *count = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
            memcpy(fds, CMSG_DATA(head), *count * sizeof(int));
        }
    }
    printf("  data '%c', control length %zu\n", byte, message.msg_controllen);
    return result;
}

int main(void)
{
    int sv[2], ends[2], got[3], count, flags, i;
    char text[16] = "";

    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    pipe(ends);
    printf("pair %d %d, pipe %d %d\n", sv[0], sv[1], ends[0], ends[1]);

    printf("send one: %zd\n", send_descriptors(sv[0], &ends[1], 1));
    close(ends[1]);
    printf("receive: %zd\n", receive_descriptors(sv[1], got, &count, sizeof(union control), 0, &flags));
    printf("%d descriptor, the number %d, flags %d, close on exec %d\n", count, got[0], flags, fcntl(got[0], F_GETFD));
    printf("write to it: %zd\n", write(got[0], "through", 7));
    printf("read: %zd", read(ends[0], text, sizeof(text)));
    printf(" %s\n", text);
    close(got[0]);

    int two[2] = { ends[0], sv[0] };
    printf("send two: %zd\n", send_descriptors(sv[0], two, 2));
    printf("receive: %zd\n", receive_descriptors(sv[1], got, &count, sizeof(union control), MSG_CMSG_CLOEXEC, &flags));
    printf("%d descriptors, %d %d, flags are MSG_CMSG_CLOEXEC %d, close on exec %d\n", count, got[0], got[1],
           flags == MSG_CMSG_CLOEXEC, fcntl(got[0], F_GETFD));
    for (i = 0; i < count; i++)
        close(got[i]);

    /* too little room: what does not fit is closed */
    printf("send two: %zd\n", send_descriptors(sv[0], two, 2));
    printf("receive with room for one: %zd\n", receive_descriptors(sv[1], got, &count, CMSG_LEN(sizeof(int)), 0, &flags));
    printf("%d descriptor, truncated %d\n", count, (flags & MSG_CTRUNC) != 0);
    close(got[0]);
    printf("send one: %zd\n", send_descriptors(sv[0], two, 1));
    printf("receive without room: %zd\n", receive_descriptors(sv[1], got, &count, 0, 0, &flags));
    printf("%d descriptors, truncated %d\n", count, (flags & MSG_CTRUNC) != 0);

    int wrong = 77;
    if (send_descriptors(sv[0], &wrong, 1) < 0)
        printf("send one that is not open: %s\n", strerror(errno));
    wrong = -1;
    if (send_descriptors(sv[0], &wrong, 1) < 0)
        printf("send one that is none: %s\n", strerror(errno));
    printf("next descriptor %d\n", dup(0));
    return 0;
}
