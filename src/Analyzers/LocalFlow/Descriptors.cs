using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>What a descriptor may be of.</summary>
[Flags]
internal enum DescriptorKinds
{
    None = 0,

    /// <summary>A stream socket.</summary>
    Stream = 1,

    /// <summary>A socket that keeps the boundaries of messages.</summary>
    Messages = 2,

    /// <summary>A socket of a type that is not known.</summary>
    Socket = 4,

    /// <summary>Something else: a file, a pipe.</summary>
    Other = 8,

    /// <summary>Nobody knows.</summary>
    Unknown = 16,
}

/// <summary>Finds out what descriptors are of, through variables, fields, parameters and results of functions.</summary>
internal static class Descriptors
{
    private const int MaximumDepth = 6;

    /// <summary>What a descriptor may be of.</summary>
    public static DescriptorKinds KindsOf(FunctionFacts function, IOperation descriptor) => KindsOf(function, descriptor, 0);

    private static DescriptorKinds KindsOf(FunctionFacts function, IOperation descriptor, int depth)
    {
        IOperation bare = descriptor.Bare();
        if (depth > MaximumDepth)
        {
            return DescriptorKinds.Unknown;
        }

        if (bare.Constant() is { } constant)
        {
            // -1 is no descriptor at all; 0 to 2 are those that a process starts with.
            return constant < 0 ? DescriptorKinds.None : DescriptorKinds.Other;
        }

        switch (bare)
        {
            case ISimpleAssignmentOperation assignment:
                return KindsOf(function, assignment.Value, depth + 1);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return KindsOf(function, choice.WhenTrue, depth + 1) | KindsOf(function, whenFalse, depth + 1);
            case IInvocationOperation invocation:
                return KindsOfResult(function, invocation, depth);
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return KindsOfVariable(function, bare, depth);
            case IFieldReferenceOperation field:
                DescriptorKinds kinds = DescriptorKinds.None;
                foreach ((FunctionFacts other, IOperation value) in function.Project.ValuesOf(field.Field))
                {
                    kinds |= KindsOf(other, value, depth + 1);
                }

                return kinds is DescriptorKinds.None ? DescriptorKinds.Unknown : kinds;
            default:
                return IsPipeEnd(function, bare) ? DescriptorKinds.Other : DescriptorKinds.Unknown;
        }
    }

    /// <summary>The constant that the type of a socket is, also where all callers pass the same one.</summary>
    private static long? TypeOf(FunctionFacts function, IOperation type) =>
        function.ConstantOf(type) is { } constant ? constant
        : type.Bare() is IParameterReferenceOperation parameter && function.IsAsPassed(parameter) && function.Project.ArgumentsFor(parameter.Parameter) is { Length: > 0 } arguments
            && arguments.Select(argument => argument.Function.ConstantOf(argument.Value)).Distinct().ToList() is { Count: 1 } types ? types[0]
        : null;

    private static bool IsPipeEnd(FunctionFacts function, IOperation element) =>
        element.IsPointerElement() && Memory.RootOf(function, element.ChildOperations.First()) is { } ends
        && function.Calls.Any(call => call.Shape is { PipeEnds: >= 0 } shape && call.Argument(shape.PipeEnds) is { } made
            && Memory.RootOf(function, made) is { } root && root.IsSame(ends));

    private static DescriptorKinds KindsOfVariable(FunctionFacts function, IOperation variable, int depth)
    {
        DescriptorKinds kinds = DescriptorKinds.None;
        ImmutableArray<Definition> definitions = function.DefinitionsAt(variable);
        bool isCounter = definitions.Any(definition => definition.Syntax is PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax);
        foreach (Definition definition in definitions)
        {
            switch (definition)
            {
                case { Kind: DefinitionKind.Value, Value: { } first } when isCounter && first.Constant() is not null:
                    // for (fd = 0; fd <= highest; fd++): where it begins tells nothing about the descriptors that it goes through.
                    kinds |= DescriptorKinds.Unknown;
                    break;
                case { Kind: DefinitionKind.Value, Value: { } value }:
                    kinds |= KindsOf(function, value, depth + 1);
                    break;
                case { Kind: DefinitionKind.Parameter, Variable: IParameterSymbol parameter }:
                    DescriptorKinds passed = DescriptorKinds.None;
                    foreach ((FunctionFacts caller, IOperation value) in function.Project.ArgumentsFor(parameter))
                    {
                        passed |= KindsOf(caller, value, depth + 1);
                    }

                    kinds |= passed is DescriptorKinds.None ? DescriptorKinds.Unknown : passed;
                    break;
                case { Kind: DefinitionKind.Uninitialized }:
                    break;
                default:
                    kinds |= DescriptorKinds.Unknown;
                    break;
            }
        }

        return kinds is DescriptorKinds.None ? DescriptorKinds.Unknown : kinds;
    }

    private static DescriptorKinds KindsOfResult(FunctionFacts function, IInvocationOperation invocation, int depth)
    {
        if (function.Project.Model.Find(invocation.TargetMethod) is { } known)
        {
            if (known.AcceptsPeer)
            {
                return DescriptorKinds.Stream;
            }

            if (!known.SocketArguments.IsEmpty)
            {
                return TypeOf(function, invocation.PlainArguments()[known.SocketArguments[1]]) switch
                {
                    null => DescriptorKinds.Socket,
                    { } type when (type & SocketConstants.TypeMask) == SocketConstants.StreamType => DescriptorKinds.Stream,
                    _ => DescriptorKinds.Messages,
                };
            }

            return known.AcquiresResult is ResourceKind.Descriptor ? DescriptorKinds.Other : DescriptorKinds.Unknown;
        }

        if (function.Project.FunctionOf(invocation.TargetMethod) is not { } callee)
        {
            return DescriptorKinds.Unknown;
        }

        DescriptorKinds kinds = DescriptorKinds.None;
        foreach (IReturnOperation result in callee.Operations.OfType<IReturnOperation>())
        {
            kinds |= result.ReturnedValue is { } value ? KindsOf(callee, value, depth + 1) : DescriptorKinds.Unknown;
        }

        return kinds;
    }
}
