using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Utmp;

internal static unsafe class SessionFile
{
    /* utmp: entries of a file of one's own are written, found and read back */

    static void write_entry(short type, sbyte* id, sbyte* line, sbyte* user, int pid)
    {
        utmp entry;

        memset(&entry, 0, (ulong)sizeof(utmp));
        entry.ut_type = type;
        entry.ut_pid = pid;
        strncpy(entry.ut_id, id, 4);
        strncpy(entry.ut_line, line, UT_LINESIZE);
        strncpy(entry.ut_user, user, UT_NAMESIZE);
        entry.ut_tv.tv_sec = 1000 + pid;
        setutent();
        printf("put %d\n"u8, pututline(&entry) != null);
    }

    static int main()
    {
        utmp wanted;
        utmp* found;

        close(open("sessions"u8, O_CREAT | O_RDWR, 420 /* 0644 */));
        printf("utmpname %d\n"u8, utmpname("sessions"u8));
        write_entry(BOOT_TIME, "~~"u8.ToPointer(), "~"u8.ToPointer(), "reboot"u8.ToPointer(), 0);
        write_entry(USER_PROCESS, "p1"u8.ToPointer(), "pts/1"u8.ToPointer(), "ann"u8.ToPointer(), 11);
        write_entry(USER_PROCESS, "p2"u8.ToPointer(), "pts/2"u8.ToPointer(), "bob"u8.ToPointer(), 12);
        write_entry(DEAD_PROCESS, "p1"u8.ToPointer(), "pts/1"u8.ToPointer(), ""u8.ToPointer(), 11);
        setutent();
        while ((found = getutent()) != null)
            printf("%d %d %.32s %.32s %ld\n"u8, found->ut_type, found->ut_pid, found->ut_line, found->ut_user, (long)found->ut_tv.tv_sec);
        memset(&wanted, 0, (ulong)sizeof(utmp));
        strcpy(wanted.ut_line, "pts/2"u8);
        setutent();
        found = getutline(&wanted);
        printf("by line: %s\n"u8, found != null ? found->ut_user : "none"u8.ToPointer());
        strcpy(wanted.ut_line, "pts/1"u8);
        setutent();
        found = getutline(&wanted);
        printf("dead line: %s"u8, found != null ? found->ut_user : "none"u8.ToPointer());
        printf(" %s\n"u8, strerror(errno));
        wanted.ut_type = BOOT_TIME;
        setutent();
        found = getutid(&wanted);
        printf("boot: %s\n"u8, found != null ? found->ut_user : "none"u8.ToPointer());
        wanted.ut_type = EMPTY;
        found = getutid(&wanted);
        printf("wrong kind: %s"u8, found != null ? found->ut_user : "none"u8.ToPointer());
        printf(" %s\n"u8, strerror(errno));
        endutent();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
