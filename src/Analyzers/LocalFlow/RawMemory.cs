using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Memory that an allocator has given as it was, and what a function writes there before it uses it.</summary>
internal static class RawMemory
{
    /// <summary>Whether a pointer leads to memory as malloc() gives it.</summary>
    public static bool IsRaw(FunctionFacts function, IOperation pointer) =>
        function.ValueOf(pointer) is IInvocationOperation invocation && function.Project.CallOf(invocation) is { Shape.AllocatesRaw: true };

    /// <summary>
    /// Whether the first bytes of the memory may all have been written before a use: one after the other at places that are known, or by
    /// something that may have written them all, which is any other call that gets the pointer or a copy of a whole structure.
    /// </summary>
    public static bool MayBeFilled(FunctionFacts function, ISymbol pointer, IOperation use, int bytes)
    {
        bool[] written = new bool[bytes];
        foreach (IOperation operation in function.Operations.Where(operation => operation.Syntax.SpanStart < use.Syntax.SpanStart))
        {
            switch (operation)
            {
                case IInvocationOperation invocation when invocation.PlainArguments() is var arguments && arguments.Any(argument => IsPointer(argument, pointer)):
                    if (FrameworkFunctions.WidthOfWrite(invocation.TargetMethod) is { } width && IsPointer(arguments[0], pointer)
                        && (arguments.Length == 2 ? 0 : function.ConstantOf(arguments[1])) is { } offset)
                    {
                        Mark(written, offset, width);
                    }
                    else if (function.Project.CallOf(invocation) is not { } call || call.Shape is null or { Hints: < 0, Address: null })
                    {
                        return true;
                    }

                    break;
                case IObjectCreationOperation creation when creation.Arguments.Any(argument => IsPointer(argument.Value, pointer)):
                    return true;
                case ISimpleAssignmentOperation { Target: { } target } when target.IsIndirection() && IsPointer(target.ChildOperations.First(), pointer):
                    if (Sizes.OfType(target.Type!) is not { } size)
                    {
                        return true;
                    }

                    Mark(written, 0, size);
                    break;
            }
        }

        return written.All(isWritten => isWritten);
    }

    private static void Mark(bool[] written, long from, long count)
    {
        for (long i = Math.Max(from, 0); i < from + count && i < written.Length; i++)
        {
            written[i] = true;
        }
    }

    private static bool IsPointer(IOperation operation, ISymbol pointer) => SymbolEqualityComparer.Default.Equals(operation.Bare().Variable(), pointer);
}
