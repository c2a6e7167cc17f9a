/* the CMSG_ macros on memory that nobody sent */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;

internal static unsafe class ControlWalk
{
    static int main()
    {
        sbyte* memory = stackalloc sbyte[128];
        msghdr message;
        cmsghdr* head;
        size_t room;

        printf("sizes: %zu %zu, lengths %zu %zu %zu, spaces %zu %zu %zu, aligned %zu %zu\n"u8, sizeof(msghdr), sizeof(cmsghdr),
            (ulong)sizeof(cmsghdr) + 0, (ulong)sizeof(cmsghdr) + 1, (ulong)sizeof(cmsghdr) + 12, (ulong)sizeof(cmsghdr) + ((0UL + 7) & ~7UL), (ulong)sizeof(cmsghdr) + ((1UL + 7) & ~7UL), (ulong)sizeof(cmsghdr) + ((12UL + 7) & ~7UL),
            (9UL + 7) & ~7UL, (16UL + 7) & ~7UL);
        memset(memory, 0, 128);
        memset(&message, 0, (ulong)sizeof(msghdr));
        message.msg_control = memory;
        for (room = 14; room <= 18; room++)
        {
            message.msg_controllen = room;
            printf("first with %zu: %s\n"u8, room, CMSG_FIRSTHDR(&message) != null ? "yes"u8 : "no"u8);
        }

        /* three messages one after the other, as a program builds them */
        message.msg_controllen = (ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL) + ((ulong)sizeof(cmsghdr) + ((3UL + 7) & ~7UL)) + ((ulong)sizeof(cmsghdr) + (((size_t)sizeof(double) + 7) & ~7UL));
        head = CMSG_FIRSTHDR(&message);
        head->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(int);
        printf("data at %ld\n"u8, (sbyte*)CMSG_DATA(head) - memory);
        head = CMSG_NXTHDR(&message, head);
        printf("second at %ld\n"u8, (sbyte*)head - memory);
        head->cmsg_len = (ulong)sizeof(cmsghdr) + 3;
        head = CMSG_NXTHDR(&message, head);
        printf("third at %ld\n"u8, (sbyte*)head - memory);
        head->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(double);
        printf("fourth: %s\n"u8, CMSG_NXTHDR(&message, head) == null ? "none"u8 : "one"u8);

        /* lengths that can't be */
        head = CMSG_FIRSTHDR(&message);
        head->cmsg_len = 3;
        printf("behind a short one: %s\n"u8, CMSG_NXTHDR(&message, head) == null ? "none"u8 : "one"u8);
        head->cmsg_len = 1000;
        printf("behind a long one: %s\n"u8, CMSG_NXTHDR(&message, head) == null ? "none"u8 : "one"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
