using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Grp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using gid_t = uint;
using uid_t = uint;

internal static unsafe class ProcessIdentity
{
    /* the users and groups of the process; setting them to what they are */

    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        uid_t ruid, euid, suid;
        gid_t rgid, egid, sgid;
        gid_t* list = stackalloc gid_t[256];
        int count;

        report("getresuid"u8.ToPointer(), getresuid(&ruid, &euid, &suid));
        report("getresgid"u8.ToPointer(), getresgid(&rgid, &egid, &sgid));
        printf("same %d %d %d %d\n"u8, ruid == getuid(), euid == geteuid(), rgid == getgid(), egid == getegid());
        report("setuid"u8.ToPointer(), setuid(getuid()));
        report("setgid"u8.ToPointer(), setgid(getgid()));
        report("seteuid"u8.ToPointer(), seteuid(geteuid()));
        report("setegid"u8.ToPointer(), setegid(getegid()));
        report("setreuid"u8.ToPointer(), setreuid(unchecked((uint)-1), unchecked((uint)-1)));
        report("setregid"u8.ToPointer(), setregid(getgid(), unchecked((uint)-1)));
        report("setresuid"u8.ToPointer(), setresuid(unchecked((uint)-1), unchecked((uint)-1), unchecked((uint)-1)));
        report("setresgid"u8.ToPointer(), setresgid(unchecked((uint)-1), getegid(), unchecked((uint)-1)));
        report("seteuid wrong"u8.ToPointer(), seteuid(unchecked((uint)-1)));
        report("setegid wrong"u8.ToPointer(), setegid(unchecked((uint)-1)));
        count = getgroups(0, null);
        printf("groups %d\n"u8, count >= 0 && getgroups(256, list) == count);
        report("getgroups wrong"u8.ToPointer(), getgroups(-1, list));
        printf("member of my own %d\n"u8, group_member(getegid()) == 0 || group_member(getegid()) == 1);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
