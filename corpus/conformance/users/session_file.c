/* utmp: entries of a file of one's own are written, found and read back */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <utmp.h>

static void write_entry(short type, const char *id, const char *line, const char *user, int pid)
{
    struct utmp entry;

    memset(&entry, 0, sizeof entry);
    entry.ut_type = type;
    entry.ut_pid = pid;
    strncpy(entry.ut_id, id, sizeof entry.ut_id);
    strncpy(entry.ut_line, line, sizeof entry.ut_line);
    strncpy(entry.ut_user, user, sizeof entry.ut_user);
    entry.ut_time = 1000 + pid;
    setutent();
    printf("put %d\n", pututline(&entry) != NULL);
}

int main(void)
{
    struct utmp wanted, *found;

    close(open("sessions", O_CREAT | O_RDWR, 0644));
    printf("utmpname %d\n", utmpname("sessions"));
    write_entry(BOOT_TIME, "~~", "~", "reboot", 0);
    write_entry(USER_PROCESS, "p1", "pts/1", "ann", 11);
    write_entry(USER_PROCESS, "p2", "pts/2", "bob", 12);
    write_entry(DEAD_PROCESS, "p1", "pts/1", "", 11);
    setutent();
    while ((found = getutent()) != NULL)
        printf("%d %d %.32s %.32s %ld\n", found->ut_type, found->ut_pid, found->ut_line, found->ut_user, (long)found->ut_time);
    memset(&wanted, 0, sizeof wanted);
    strcpy(wanted.ut_line, "pts/2");
    setutent();
    found = getutline(&wanted);
    printf("by line: %s\n", found ? found->ut_user : "none");
    strcpy(wanted.ut_line, "pts/1");
    setutent();
    found = getutline(&wanted);
    printf("dead line: %s", found ? found->ut_user : "none");
    printf(" %s\n", strerror(errno));
    wanted.ut_type = BOOT_TIME;
    setutent();
    found = getutid(&wanted);
    printf("boot: %s\n", found ? found->ut_user : "none");
    wanted.ut_type = EMPTY;
    found = getutid(&wanted);
    printf("wrong kind: %s", found ? found->ut_user : "none");
    printf(" %s\n", strerror(errno));
    endutent();
    return 0;
}
