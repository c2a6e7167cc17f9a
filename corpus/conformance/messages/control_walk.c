/* the CMSG_ macros on memory that nobody sent */
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(void)
{
    char memory[128];
    struct msghdr message;
    struct cmsghdr *head;
    size_t room;

    printf("sizes: %zu %zu, lengths %zu %zu %zu, spaces %zu %zu %zu, aligned %zu %zu\n", sizeof(struct msghdr), sizeof(struct cmsghdr),
           (size_t)CMSG_LEN(0), (size_t)CMSG_LEN(1), (size_t)CMSG_LEN(12), (size_t)CMSG_SPACE(0), (size_t)CMSG_SPACE(1), (size_t)CMSG_SPACE(12),
           (size_t)CMSG_ALIGN(9), (size_t)CMSG_ALIGN(16));
    memset(memory, 0, sizeof(memory));
    memset(&message, 0, sizeof(message));
    message.msg_control = memory;
    for (room = 14; room <= 18; room++)
    {
        message.msg_controllen = room;
        printf("first with %zu: %s\n", room, CMSG_FIRSTHDR(&message) != NULL ? "yes" : "no");
    }

    /* three messages one after the other, as a program builds them */
    message.msg_controllen = CMSG_SPACE(sizeof(int)) + CMSG_SPACE(3) + CMSG_SPACE(sizeof(double));
    head = CMSG_FIRSTHDR(&message);
    head->cmsg_len = CMSG_LEN(sizeof(int));
    printf("data at %ld\n", (long)((char *)CMSG_DATA(head) - memory));
    head = CMSG_NXTHDR(&message, head);
    printf("second at %ld\n", (long)((char *)head - memory));
    head->cmsg_len = CMSG_LEN(3);
    head = CMSG_NXTHDR(&message, head);
    printf("third at %ld\n", (long)((char *)head - memory));
    head->cmsg_len = CMSG_LEN(sizeof(double));
    printf("fourth: %s\n", CMSG_NXTHDR(&message, head) == NULL ? "none" : "one");

    /* lengths that can't be */
    head = CMSG_FIRSTHDR(&message);
    head->cmsg_len = 3;
    printf("behind a short one: %s\n", CMSG_NXTHDR(&message, head) == NULL ? "none" : "one");
    head->cmsg_len = 1000;
    printf("behind a long one: %s\n", CMSG_NXTHDR(&message, head) == NULL ? "none" : "one");
    return 0;
}
