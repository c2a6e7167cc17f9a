/* message_queue - System V's queues of messages: types, sizes, without waiting, removal */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIpc;
using static CSockTranslate.Runtime.SysMsg;
using size_t = ulong;

internal static unsafe class MessageQueue
{
    internal struct message
    {
        public long type;
        public fixed sbyte text[32];
    }

    static void put(int id, long type, sbyte* text)
    {
        message message;

        message.type = type;
        strcpy(message.text, text);
        do
        {
            errno = 0;
            long result = (long)msgsnd(id, &message, strlen(text) + 1, IPC_NOWAIT);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "msgsnd(id, &message, strlen(text) + 1, IPC_NOWAIT)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
    }

    static void take(int id, long type, size_t room, int flags)
    {
        message message;
        long length;

        memset(&message, 0, (ulong)sizeof(message));
        errno = 0;
        length = msgrcv(id, &message, room, type, flags | IPC_NOWAIT);
        printf("msgrcv type %ld: %ld"u8, type, length);
        if (length < 0)
            printf(" %s\n"u8, strerror(errno));
        else
            printf(" type %ld '%.*s'\n"u8, message.type, (int)length, message.text);
    }

    static int main()
    {
        msqid_ds status;
        int id = msgget(IPC_PRIVATE, IPC_CREAT | 384 /* 0600 */);

        printf("msgget %d\n"u8, id >= 0);
        put(id, 1, "first"u8.ToPointer());
        put(id, 3, "third"u8.ToPointer());
        put(id, 2, "second"u8.ToPointer());
        put(id, 3, "another third"u8.ToPointer());
        put(id, 0, "no type"u8.ToPointer());
        do
        {
            errno = 0;
            long result = (long)msgctl(id, IPC_STAT, &status);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "msgctl(id, IPC_STAT, &status)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("%lu messages, %lu bytes\n"u8, status.msg_qnum, status.__msg_cbytes);
        take(id, 3, 32, 0);
        take(id, 4, 32, 0);
        take(id, -2, 32, 0);
        take(id, 3, 4, 0);
        take(id, 3, 4, MSG_NOERROR);
        take(id, 0, 32, 0);
        take(id, 0, 32, 0);
        do
        {
            errno = 0;
            long result = (long)msgctl(id, IPC_RMID, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "msgctl(id, IPC_RMID, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        put(id, 1, "gone"u8.ToPointer());
        take(id, 0, 32, 0);
        do
        {
            errno = 0;
            long result = (long)msgctl(id, IPC_STAT, &status);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "msgctl(id, IPC_STAT, &status)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)msgget(0x7ead0002, 384 /* 0600 */);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "msgget(0x7ead0002, 0600)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("size %zu\n"u8, sizeof(msqid_ds));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
