/* sys/msg.h (POSIX): System V's queues of messages */
#ifndef CSOCK_SYS_MSG_H
#define CSOCK_SYS_MSG_H
#pragma csocktranslate class(SysMsg)
#include <bits/size_t.h>
#include <bits/ssize_t.h>
#include <bits/time_t.h>
#include <sys/ipc.h>

#define MSG_NOERROR 010000
#define MSG_EXCEPT 020000
#define MSG_COPY 040000

typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;

struct msgbuf
{
    long mtype;
    char mtext[1];
};

struct msqid_ds
{
    struct ipc_perm msg_perm;
    time_t msg_stime;
    time_t msg_rtime;
    time_t msg_ctime;
    unsigned long __msg_cbytes;
    msgqnum_t msg_qnum;
    msglen_t msg_qbytes;
    pid_t msg_lspid;
    pid_t msg_lrpid;
    char __reserved[16];
};

int msgget(key_t key, int msgflg);
int msgsnd(int msqid, const void *msgp, size_t msgsz, int msgflg);
ssize_t msgrcv(int msqid, void *msgp, size_t msgsz, long msgtyp, int msgflg);
int msgctl(int msqid, int cmd, struct msqid_ds *buf);
#endif
