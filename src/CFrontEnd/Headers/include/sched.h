/* sched.h (POSIX, Linux) */
#ifndef CSOCK_SCHED_H
#define CSOCK_SCHED_H
#pragma csocktranslate class(Sched)
#include <bits/pid_t.h>
#include <bits/sched_param.h>
#include <bits/size_t.h>
#include <bits/time_t.h>
#include <bits/timespec.h>

/* policies */
#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2
#define SCHED_BATCH 3
#define SCHED_IDLE 5
#define SCHED_DEADLINE 6
#define SCHED_RESET_ON_FORK 0x40000000

/* how many processors a cpu_set_t holds */
#define CPU_SETSIZE 1024

typedef struct
{
    unsigned long __bits[16];
} cpu_set_t;

int sched_yield(void);
int sched_get_priority_max(int algorithm);
int sched_get_priority_min(int algorithm);
int sched_getscheduler(pid_t pid);
int sched_setscheduler(pid_t pid, int policy, const struct sched_param *param);
int sched_getparam(pid_t pid, struct sched_param *param);
int sched_setparam(pid_t pid, const struct sched_param *param);
int sched_rr_get_interval(pid_t pid, struct timespec *t);
int sched_getcpu(void);
int sched_getaffinity(pid_t pid, size_t cpusetsize, cpu_set_t *cpuset);
int sched_setaffinity(pid_t pid, size_t cpusetsize, const cpu_set_t *cpuset);

void CPU_ZERO(cpu_set_t *set);
void CPU_SET(size_t cpu, cpu_set_t *set);
void CPU_CLR(size_t cpu, cpu_set_t *set);
int CPU_ISSET(size_t cpu, const cpu_set_t *set);
int CPU_COUNT(const cpu_set_t *set);
void CPU_AND(cpu_set_t *dest, const cpu_set_t *set1, const cpu_set_t *set2);
void CPU_OR(cpu_set_t *dest, const cpu_set_t *set1, const cpu_set_t *set2);
void CPU_XOR(cpu_set_t *dest, const cpu_set_t *set1, const cpu_set_t *set2);
int CPU_EQUAL(const cpu_set_t *set1, const cpu_set_t *set2);
cpu_set_t *CPU_ALLOC(size_t count);
void CPU_FREE(cpu_set_t *set);
size_t CPU_ALLOC_SIZE(size_t count);
void CPU_ZERO_S(size_t setsize, cpu_set_t *set);
void CPU_SET_S(size_t cpu, size_t setsize, cpu_set_t *set);
void CPU_CLR_S(size_t cpu, size_t setsize, cpu_set_t *set);
int CPU_ISSET_S(size_t cpu, size_t setsize, const cpu_set_t *set);
int CPU_COUNT_S(size_t setsize, const cpu_set_t *set);
void CPU_AND_S(size_t setsize, cpu_set_t *dest, const cpu_set_t *set1, const cpu_set_t *set2);
void CPU_OR_S(size_t setsize, cpu_set_t *dest, const cpu_set_t *set1, const cpu_set_t *set2);
void CPU_XOR_S(size_t setsize, cpu_set_t *dest, const cpu_set_t *set1, const cpu_set_t *set2);
int CPU_EQUAL_S(size_t setsize, const cpu_set_t *set1, const cpu_set_t *set2);
#endif
