/* the users and groups of the process; setting them to what they are */
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result ? " " : "", result ? strerror(errno) : "");
}

int main(void)
{
    uid_t ruid, euid, suid;
    gid_t rgid, egid, sgid, list[256];
    int count;

    report("getresuid", getresuid(&ruid, &euid, &suid));
    report("getresgid", getresgid(&rgid, &egid, &sgid));
    printf("same %d %d %d %d\n", ruid == getuid(), euid == geteuid(), rgid == getgid(), egid == getegid());
    report("setuid", setuid(getuid()));
    report("setgid", setgid(getgid()));
    report("seteuid", seteuid(geteuid()));
    report("setegid", setegid(getegid()));
    report("setreuid", setreuid(-1, -1));
    report("setregid", setregid(getgid(), -1));
    report("setresuid", setresuid(-1, -1, -1));
    report("setresgid", setresgid(-1, getegid(), -1));
    report("seteuid wrong", seteuid(-1));
    report("setegid wrong", setegid(-1));
    count = getgroups(0, NULL);
    printf("groups %d\n", count >= 0 && getgroups(256, list) == count);
    report("getgroups wrong", getgroups(-1, list));
    printf("member of my own %d\n", group_member(getegid()) == 0 || group_member(getegid()) == 1);
    return 0;
}
