using System;
using System.Threading;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Memory;

/// <summary>Memory of blocks: what is free when, and where it is.</summary>
public sealed unsafe class AutomaticStorageTests
{
    [Fact]
    public void A_block_frees_what_it_allocated()
    {
        nint first;
        using (AutomaticStorage block = new())
        {
            first = (nint)block.Allocate<int>(100L);
        }

        using AutomaticStorage next = new();
        Assert.Equal(first, (nint)next.Allocate<int>(100L));
    }

    [Fact]
    public void An_inner_block_leaves_the_outer_ones_memory()
    {
        using AutomaticStorage outer = new();
        long* kept = outer.Allocate<long>(1000L);
        new Span<long>(kept, 1000).Fill(7);
        for (int round = 0; round < 100; round++)
        {
            using AutomaticStorage inner = new();
            new Span<byte>(inner.Allocate<byte>(1L << 20), 1 << 20).Fill(255);
        }

        Assert.Equal(-1, new Span<long>(kept, 1000).IndexOfAnyExcept(7));
    }

    [Fact]
    public void Objects_follow_each_other_downward_and_are_aligned()
    {
        using AutomaticStorage block = new();
        byte* first = (byte*)block.Allocate(16L);
        byte* second = (byte*)block.Allocate(3L);
        byte* third = (byte*)block.Allocate(1UL);
        Assert.Equal(16, first - second);
        Assert.Equal(16, second - third);
        Assert.Equal(0, (nint)third & 15);
    }

    [Fact]
    public void Objects_of_no_size_take_no_room()
    {
        using AutomaticStorage block = new();
        byte* before = (byte*)block.Allocate(1L);
        Assert.True(block.Allocate<double>(0L) != null);
        Assert.True(block.Allocate<double>(-5L) != null);
        Assert.Equal(16, before - (byte*)block.Allocate(1L));
    }

    [Fact]
    public void Clearing_begins_the_block_again()
    {
        using AutomaticStorage block = new();
        nint first = (nint)block.Allocate<int>(5000L);
        for (int round = 0; round < 10000; round++)
        {
            block.Clear();
            Assert.Equal(first, (nint)block.Allocate<int>(5000L));
        }
    }

    [Fact]
    public void Blocks_that_were_used_once_cost_no_allocation()
    {
        Use();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Use();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Use()
        {
            using AutomaticStorage block = new();
            for (int i = 0; i < 100; i++)
            {
                block.Allocate<byte>(50_000L)[0] = 1;
            }
        }
    }

    [Fact]
    public void Threads_have_memory_of_their_own()
    {
        using AutomaticStorage block = new();
        nint here = (nint)block.Allocate(64L);
        nint there = 0;
        Thread thread = new(() =>
        {
            using AutomaticStorage own = new();
            there = (nint)own.Allocate(64L);
        });
        thread.Start();
        thread.Join();
        Assert.NotEqual(here, there);
    }

    [Fact]
    public void More_than_there_can_be_is_a_stack_overflow()
    {
        Assert.Throws<InsufficientExecutionStackException>(() =>
        {
            using AutomaticStorage block = new();
            block.Allocate<long>(long.MaxValue);
        });
    }
}
