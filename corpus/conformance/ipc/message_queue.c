/* message_queue - System V's queues of messages: types, sizes, without waiting, removal */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/msg.h>

#define SHOW(call) do { errno = 0; long result = (long)(call); int error = errno; \
    printf("%s = %ld%s%s\n", #call, result, error ? " " : "", error ? strerror(error) : ""); } while (0)

struct message {
    long type;
    char text[32];
};

static void put(int id, long type, const char *text)
{
    struct message message;

    message.type = type;
    strcpy(message.text, text);
    SHOW(msgsnd(id, &message, strlen(text) + 1, IPC_NOWAIT));
}

static void take(int id, long type, size_t room, int flags)
{
    struct message message;
    long length;

    memset(&message, 0, sizeof message);
    errno = 0;
    length = (long)msgrcv(id, &message, room, type, flags | IPC_NOWAIT);
    printf("msgrcv type %ld: %ld", type, length);
    if (length < 0)
        printf(" %s\n", strerror(errno));
    else
        printf(" type %ld '%.*s'\n", message.type, (int)length, message.text);
}

int main(void)
{
    struct msqid_ds status;
    int id = msgget(IPC_PRIVATE, IPC_CREAT | 0600);

    printf("msgget %d\n", id >= 0);
    put(id, 1, "first");
    put(id, 3, "third");
    put(id, 2, "second");
    put(id, 3, "another third");
    put(id, 0, "no type");
    SHOW(msgctl(id, IPC_STAT, &status));
    printf("%lu messages, %lu bytes\n", (unsigned long)status.msg_qnum, (unsigned long)status.__msg_cbytes);
    take(id, 3, 32, 0);
    take(id, 4, 32, 0);
    take(id, -2, 32, 0);
    take(id, 3, 4, 0);
    take(id, 3, 4, MSG_NOERROR);
    take(id, 0, 32, 0);
    take(id, 0, 32, 0);
    SHOW(msgctl(id, IPC_RMID, NULL));
    put(id, 1, "gone");
    take(id, 0, 32, 0);
    SHOW(msgctl(id, IPC_STAT, &status));
    SHOW(msgget(0x7ead0002, 0600));
    printf("size %zu\n", sizeof(struct msqid_ds));
    return 0;
}
