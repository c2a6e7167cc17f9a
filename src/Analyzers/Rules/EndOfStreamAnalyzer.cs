using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports receives in loops that come back to the same call although it may have returned 0, which nothing on the way has told apart
/// from a count of bytes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndOfStreamAnalyzer : FlowAnalyzer
{
    // The result of a receive, also through functions that pass it on, that nothing has compared with 0 yet.
    private static readonly Trait s_ambiguous = new("a count that may be the end of the stream") { CrossesCalls = true };

    // The receive that the path has made last, while its result is ambiguous.
    private static readonly Trait s_last = new("the last receive") { KeepsPathsApart = true };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.RecvZeroNotHandled];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed record LastReceive(IOperation Call, SymbolId Result);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        // Tests that only say how often a loop goes through what was received: for (i = 0; i < n; i++).
        private readonly HashSet<(SymbolId Id, Relation Relation, Value? Other)> _bounds = [];

        public override void Compared(World world, TestValue test, IOperation place)
        {
            if (world.Get(s_ambiguous, test.Id) is not null && place.Syntax.Parent is ForStatementSyntax loop && loop.Condition == place.Syntax
                && loop.Parent?.AncestorsAndSelf().Any(Loops.IsLoop) == true)
            {
                _bounds.Add((test.Id, test.Relation, test.Other));
                _bounds.Add((test.Id, ValueSets.Negate(test.Relation), test.Other));
            }
        }

        public override void Calling(World world, ObservedCall call)
        {
            if (world.Get(s_last) is not LastReceive last)
            {
                return;
            }

            if (call.Function is { AcquiresResult: ResourceKind.Descriptor })
            {
                // The next round is about another peer.
                world.Set(s_last, null);
            }
            else if (last.Call == call.Operation)
            {
                if (!IsCounted(call.Operation.Syntax) && (world.FactOf(last.Result).Values & ValueSet.Zero) != 0)
                {
                    context.Log.Report(new(DiagnosticDescriptors.RecvZeroNotHandled, call.Operation, call.Operation.TargetMethod.Name));
                }

                world.Set(s_last, null);
            }
            else if (call.Function is null && !context.Model.IsLibraryFunction(call.Operation.TargetMethod) && !ApiModel.IsConsoleOutput(call.Operation.TargetMethod) && MayTest(call, last.Result))
            {
                world.Set(s_last, null);
            }
        }

        public override void Called(World world, ObservedCall call, Value result)
        {
            // A result that nobody wants is another rule's.
            if (result is not SymbolValue { Id: { } id } || call.IsDiscarded)
            {
                return;
            }

            if (call.Function is { } function ? IsStreamReceive(world, function, call) : world.Get(s_ambiguous, id) is not null)
            {
                world.Set(s_ambiguous, id, true);
                world.Set(s_last, new LastReceive(call.Operation, id));
            }
        }

        public override void Narrowed(World world, SymbolId id, Relation relation, Value other)
        {
            if (world.Get(s_ambiguous, id) is not null && !_bounds.Contains((id, relation, other)) && TellsApart(world.FactOf(id).Values, other))
            {
                world.Set(s_ambiguous, id, null);
                if (world.Get(s_last) is LastReceive last && last.Result.Equals(id))
                {
                    world.Set(s_last, null);
                }
            }
        }

        private static bool MayTest(ObservedCall call, SymbolId result)
        {
            for (int i = 0; i < call.Arguments.Length; i++)
            {
                // What a function returns that changes nothing tells the caller all that there is to know: the ways that it returns in follow on.
                if (call.Arguments[i] is SymbolValue { Id: { } id } && id.Equals(result)
                    && (call.Summary is not { IsKnown: true } summary || (summary.Tests[i] && (summary.WritesShared || call.IsDiscarded))))
                {
                    return true;
                }
            }

            return call.Variable.Any(value => value is SymbolValue { Id: { } id } && id.Equals(result));
        }

        /// <summary>Whether a branch was taken that 0 and a count of bytes can't both take, or that depends on more than the sign.</summary>
        private static bool TellsApart(ValueSet values, Value other) =>
            other is not ConstantValue { Number: <= 0 } || (values & (ValueSet.Zero | ValueSet.AboveOne)) != (ValueSet.Zero | ValueSet.AboveOne);

        private bool IsStreamReceive(World world, ApiFunction function, ObservedCall call)
        {
            if ((function.Behaviours & Behaviours.Receives) == 0 || function.Fills < 0)
            {
                return false;
            }

            // With room for the sender's address it is a socket for datagrams, which may be empty.
            if (function.LengthInOut >= 0 && call.Constant(function.LengthInOut) != 0)
            {
                return false;
            }

            Value descriptor = call.At(function.Descriptors[0]);
            if (descriptor is not SymbolValue { Id: { } id } || world.FactOf(id) is not { } fact)
            {
                return descriptor is not ConstantValue;
            }

            return fact.Socket?.Type is { } type
                ? type == SocketConstants.StreamType
                : (fact.Function is null || fact.Socket is not null)
                    && (!SocketConstants.MessageTypes.Any(context.Program.Mentions)
                        || (call.Operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == function.Descriptors[0])?.Value is { } passed && Descriptors.IsOnStream(context.Facts.Value, passed)));
        }

        /// <summary>Whether all loops around a call count their rounds.</summary>
        private static bool IsCounted(SyntaxNode call) =>
            Loops.Around(call).ToList() is { Count: > 0 } loops && loops.TrueForAll(CountsRounds);

        private static bool CountsRounds(SyntaxNode loop)
        {
            ExpressionSyntax? condition = loop switch
            {
                ForStatementSyntax statement => statement.Condition,
                WhileStatementSyntax statement => statement.Condition,
                DoStatementSyntax statement => statement.Condition,
                _ => null,
            };
            if (condition is null)
            {
                return loop is CommonForEachStatementSyntax;
            }

            HashSet<string> compared = [.. condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText)];
            return loop.DescendantNodes().OfType<ExpressionSyntax>().Any(step => step switch
            {
                PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } => compared.Contains(name.Identifier.ValueText),
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression, Operand: IdentifierNameSyntax name } =>
                    compared.Contains(name.Identifier.ValueText),
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: LiteralExpressionSyntax } change when !change.IsKind(SyntaxKind.SimpleAssignmentExpression) =>
                    compared.Contains(name.Identifier.ValueText),
                _ => false,
            });
        }
    }
}
